import { describe, expect, it } from 'vitest'
import { AppError } from './errors.ts'
import { createStrays, type Strays, strayWarnings } from './strays.ts'
import { TargetError } from './target.ts'

function listening(...targets: string[]): { strays: Strays; warnings: string[]; bugs: unknown[] } {
  const warnings: string[] = []
  const bugs: unknown[] = []
  const strays = createStrays(
    strayWarnings((warning) => void warnings.push(warning)),
    (bug) => void bugs.push(bug),
  )
  for (const target of targets) strays.expect(target)
  return { strays, warnings, bugs }
}

/** An error with a stack of these places. */
function thrownAt(message: string, ...places: string[]): Error {
  const error = new Error(message)
  error.stack = [`Error: ${message}`, ...places.map((place) => `    at ${place}`)].join('\n')
  return error
}

describe('what is thrown where nobody awaits it', () => {
  it.each<[string, unknown, string]>([
    [
      'an error of its file',
      thrownAt('no disk', 'save (file:///bots/shop.mjs:3:7)', 'Object.send (/ours/x.js:1:1)'),
      'no disk (/bots/shop.mjs:3:7).',
    ],
    [
      "an error of Node's own files, called by its file",
      thrownAt('no disk', 'open (node:fs:9:9)', 'async /bots/shop.ts:3:7'),
      'no disk (/bots/shop.ts:3:7).',
    ],
    ['an error without a place', thrownAt('reset', 'emit (node:net:1:1)'), ': reset. '],
    ['no error at all', 'only words', ': only words. '],
    ['the reason of a signal that it was given', new TargetError('timeout', 'late'), ': late'],
    ['an interruption', new AppError('interrupted', 'interrupted'), ': interrupted'],
  ])('is told as the module’s where it is %s', (_what, thrown, said) => {
    const { strays, warnings, bugs } = listening('shop')
    strays.take(thrown)
    expect(bugs).toEqual([])
    expect(warnings).toHaveLength(1)
    expect(warnings[0]).toContain('in the module of shop was thrown outside of a conversation')
    expect(warnings[0]).toContain(said)
  })

  it('is a bug where one of our own files threw it, or where no module runs', () => {
    const ours = new Error('ours')
    const theirs = thrownAt('theirs', '/bots/shop.mjs:3:7')
    const beside = listening('shop')
    beside.strays.take(ours)
    const alone = listening()
    alone.strays.take(theirs)
    expect([beside.bugs, beside.warnings]).toEqual([[ours], []])
    expect([alone.bugs, alone.warnings]).toEqual([[theirs], []])
  })

  it('is told once for each place that throws it', () => {
    const { strays, warnings } = listening('shop', 'other')
    for (const line of [1, 1, 2, 1]) strays.take(thrownAt('no', `/bots/shop.mjs:${line}:1`))
    strays.take('words')
    strays.take('other words')
    expect(warnings).toHaveLength(3)
    expect(warnings[0]).toContain('in the modules of shop and other')
  })
})
