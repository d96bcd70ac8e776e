import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { runInNewContext } from 'node:vm'
import { describe, expect, it } from 'vitest'
import { forV8, importingBy } from '../../scripts/for-v8.mjs'

const BUNDLE = fileURLToPath(new URL('../../dist/bundle/', import.meta.url))

describe('a module for V8', () => {
  it('begins an object that adds to another with nothing', () => {
    expect(forV8('x = {...a, b: 1}; y = ({ ...a, ...{ ...b, c } })')).toBe(
      'x = {...null,...a, b: 1}; y = ({ ...null,...a, ...{ ...null,...b, c } })',
    )
  })

  it('has ASCII in its patterns', () => {
    expect(forV8('x = /[’👍]é/u; y = /👍’/g; z = /a/')).toBe(
      'x = /[\\u2019\\u{1f44d}]\\u00e9/u; y = /\\ud83d\\udc4d\\u2019/g; z = /a/',
    )
  })

  it.each([
    ['a copy that adds nothing', 'x = {...a}'],
    ['a spread that comes later', 'x = {b: 1, ...a}'],
    ['lists and calls', 'x = [...a, 1]; f(...a, 2)'],
    ['patterns of objects', 'const {b, ...rest} = a; function f({c, ...others}) {}'],
    ['texts', 'x = "{...a, b}"; y = /{...a, b}/; z = `{...a, /’/}`'],
  ])('has %s as it was', (_what, source) => {
    expect(forV8(source)).toBe(source)
  })

  it('makes the same objects, their properties in the same order', () => {
    const source =
      'a = {p: 1, q: 2}; JSON.stringify([{...a, r: 3}, {...a, q: 5}, {...undefined, s: 4}, {...(() => ({...a, t: 6}))(), p: 0}])'
    expect(runInNewContext(forV8(source))).toBe(runInNewContext(source))
  })

  it('finds the same', () => {
    const source =
      '[/[’👍]/gu, /👍/g, /[^é]+/gu, /(?<ä>’)/gu].map((one) => JSON.stringify([..."a’👍é’".matchAll(one)])).join()'
    expect(runInNewContext(forV8(source))).toBe(runInNewContext(source))
  })

  it('asks a function for what it imports', () => {
    const source =
      "a = import('./b.js'); c = import(d, e); f = 'import(g)'; h = { import: 1 }.import"
    expect(importingBy('load', source)).toBe(
      "a = load('./b.js'); c = load(d, e); f = 'import(g)'; h = { import: 1 }.import",
    )
  })

  it('is what the bundle is made of', () => {
    const written = readdirSync(BUNDLE).filter((name) => /\.c?js$/.test(name))
    const files = written.map((name) => readFileSync(`${BUNDLE}${name}`, 'utf8'))
    expect(files.filter((text) => /[^\0-\x7f]/.test(text))).toEqual([])
  })
})
