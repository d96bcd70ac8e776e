import { runInNewContext } from 'node:vm'
import { describe, expect, it } from 'vitest'
import { quickSpreads } from '../../scripts/quick-spreads.mjs'

describe('quick spreads', () => {
  it('begin an object that adds to another with nothing', () => {
    expect(quickSpreads('x = {...a, b: 1}; y = ({ ...a, ...{ ...b, c } })')).toBe(
      'x = {...null,...a, b: 1}; y = ({ ...null,...a, ...{ ...null,...b, c } })',
    )
  })

  it.each([
    ['a copy that adds nothing', 'x = {...a}'],
    ['a spread that comes later', 'x = {b: 1, ...a}'],
    ['lists and calls', 'x = [...a, 1]; f(...a, 2)'],
    ['patterns', 'const {b, ...rest} = a; function f({c, ...others}) {}'],
    ['texts and patterns of texts', 'x = "{...a, b}"; y = /{...a, b}/; z = `{...a, b}`'],
  ])('leave %s alone', (_what, source) => {
    expect(quickSpreads(source)).toBe(source)
  })

  it('make the same object, its properties in the same order', () => {
    const source =
      'a = {p: 1, q: 2}; JSON.stringify([{...a, r: 3}, {...a, q: 5}, {...undefined, s: 4}, {...(() => ({...a, t: 6}))(), p: 0}])'
    expect(runInNewContext(quickSpreads(source))).toBe(runInNewContext(source))
  })
})
