import { describe, expect, it } from 'vitest'
import { AppError } from '../core/errors.ts'
import { Noise } from '../core/noise.ts'
import { createRandom } from '../core/random.ts'
import type { ConversationSummary, RunRecord } from '../core/records.ts'
import { type NoiseInput, noiseOf } from './noise.ts'
import { brokenAt, runOf, summary, times } from './sample.case.ts'

/** Twenty cells of five users; `fails` says who fails in which run. */
const runWith = (
  runId: string,
  fails: (cell: number, repeat: number) => boolean,
  given: Partial<RunRecord> = {},
): NoiseInput => ({
  run: runOf(100, { runId, ...given }),
  summaries: times(100, (at): ConversationSummary => {
    const [cell, repeat] = [Math.floor(at / 5), at % 5]
    const who = { persona: `p${cell}`, repeat: repeat + 1 }
    return fails(cell, repeat) ? brokenAt('pay', 'stuck', who) : summary({}, who)
  }),
})

/** A chance of its own for each run, or the same for all. */
const chance = (key: string) => (cell: number, repeat: number) =>
  createRandom(`${key} ${cell} ${repeat}`).chance(0.4)

const three = (fails: (run: string) => (cell: number, repeat: number) => boolean): Noise =>
  noiseOf(
    ['a', 'b', 'c'].map((id) => runWith(id, fails(id))),
    false,
  )

describe('noise', () => {
  it.each<[string, Noise, keyof NonNullable<Noise['shares']>]>([
    ['of cells, where cells alone differ', three(() => (cell) => cell % 3 === 0), 'cell'],
    ['of straying, where the same users fail each time', three(() => chance('same')), 'user'],
    ['of the bot, where others fail each time', three((run) => chance(run)), 'bot'],
  ])('is that %s', (_what, noise, part) => {
    expect(noise.shares?.[part].value).toBeGreaterThan(0.9)
    expect(noise.shares?.[part].low).toBeGreaterThan(0.7)
  })

  it('counts the users that fail at times', () => {
    const noise = three((run) => (cell, repeat) => cell === 0 && repeat < 2 && run !== 'a')
    expect(noise.flaky).toMatchObject({ hits: 2, total: 100 })
    expect(noise.failure).toMatchObject({ hits: 4, total: 300 })
  })

  it('leaves out who counted but once, and the deviation-free arm', () => {
    const whole = runWith('a', chance('same'))
    const part = (keep: (one: ConversationSummary) => ConversationSummary): Noise =>
      noiseOf([whole, { ...whole, summaries: [...whole.summaries].map(keep) }], false)
    expect(part((one) => ({ ...one, arm: 'plain' })).users).toBe(0)
    const { outcome: excluded } = summary({ label: 'excluded', desired: false })
    expect(part((one) => (one.repeat === 1 ? { ...one, outcome: excluded } : one)).users).toBe(80)
  })

  it('has no shares where all fared alike', () => {
    expect(three(() => () => false)).not.toHaveProperty('shares')
    expect(three(() => () => true)).not.toHaveProperty('shares')
  })

  it('keeps to its schema', () => {
    expect(Noise.safeParse(three(() => chance('same'))).error).toBeUndefined()
  })
})

describe('runs that say nothing of noise', () => {
  const never = (): boolean => false
  it.each<[string, NoiseInput[], string]>([
    ['one alone', [runWith('a', never)], 'two runs or more'],
    ['none', [], 'two runs or more'],
    ['of other users', [runWith('a', never), runWith('b', never, { seed: '8' })], 'another seed'],
    [
      'of another iteration',
      [runWith('a', never), runWith('b', never, { iteration: 'v2' })],
      'another iteration',
    ],
  ])('are refused: %s', (_what, inputs, said) => {
    expect(() => noiseOf(inputs, false)).toThrow(AppError)
    expect(() => noiseOf(inputs, false)).toThrow(said)
  })
})
