import { expect, test } from 'vitest'
import { TargetError } from './target.ts'

/** The class as another copy of the library has it. */
class Twin extends Error {
  readonly kind = 'timeout'
  override readonly name = 'TargetError'
}

test.each([
  ['its own', new TargetError('timeout', 'late'), true],
  ["another copy's", new Twin('late'), true],
  ['any other error', new Error('late'), false],
  ['an error with a kind of its own', Object.assign(new Error('late'), { kind: 'timeout' }), false],
  ['what only looks like one', { name: 'TargetError', kind: 'timeout' }, false],
])('an error of a target is %s: %o', (_whose, thrown, is) => {
  expect(thrown instanceof TargetError).toBe(is)
})
