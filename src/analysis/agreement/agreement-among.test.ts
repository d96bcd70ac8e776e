import { describe, expect, it } from 'vitest'
import { Agreement } from '../../core/agreement.ts'
import type { Judgement, Label } from '../../core/label.ts'
import { createRandom } from '../../core/random.ts'
import type { ConversationSummary } from '../../core/records.ts'
import { drawnOrder } from '../queue/drawn-order.ts'
import { brokenAt, runOf, summary, times } from '../sample.case.ts'
import { agreementAmong } from './agreement-among.ts'
import { consensusOf } from './consensus.ts'

const label = (conversation: string, reviewer: string, judgement: Judgement): Label => ({
  conversation,
  reviewer,
  judgement,
  at: '2026-01-02T00:00:00.000Z',
})

const failed = times(40, () => brokenAt('pay'))
const passed = times(160, () => summary())
const run = runOf(200)
const held = [...failed, ...passed]
const first = (of: readonly ConversationSummary[], count: number, seed = '1'): string[] =>
  drawnOrder(of, seed)
    .slice(0, count)
    .map(({ id }) => id)
/** The first `count` of each outcome read by one reviewer; `bot` of them the bot's fault. */
const sampled = (count: number, botOf: { failed: number; passed: number }): Label[] =>
  (['failed', 'passed'] as const).flatMap((outcome) =>
    first(outcome === 'failed' ? failed : passed, count).map((id, at) =>
      label(id, 'ada', at < botOf[outcome] ? 'bot' : 'not_a_failure'),
    ),
  )

describe('the consensus', () => {
  it.each<[Judgement[], Judgement]>([
    [['bot'], 'bot'],
    [['bot', 'bot', 'simulator'], 'bot'],
    [['bot', 'simulator'], 'unclear'],
    [['bot', 'simulator', 'not_a_failure'], 'unclear'],
    [['unclear', 'unclear', 'bot'], 'unclear'],
    [[], 'unclear'],
  ])('of %j is %s', (said, together) => {
    expect(consensusOf(said.map((judgement) => ({ judgement })))).toBe(together)
  })
})

describe('reviewers', () => {
  const said: [string, Judgement, Judgement][] = [
    ['a', 'bot', 'bot'],
    ['b', 'bot', 'simulator'],
    ['c', 'unclear', 'unclear'],
    ['d', 'not_a_failure', 'not_a_failure'],
  ]
  const labels = said.flatMap(([id, ada, bob]) => [label(id, 'ada', ada), label(id, 'bob', bob)])

  it('are compared two by two on what both labelled', () => {
    const eve = [label('a', 'eve', 'bot'), label('z', 'eve', 'bot'), label('y', 'eve', 'bot')]
    const { pairs, reviewers, labelled } = agreementAmong(run, [], [...labels, ...eve], '1')
    expect(labelled).toBe(6)
    expect(reviewers.map(({ reviewer }) => reviewer)).toEqual(['ada', 'bob', 'eve'])
    expect(pairs.map(({ a, b, same }) => [a, b, same.hits, same.total])).toEqual([
      ['ada', 'bob', 3, 4],
      ['ada', 'eve', 1, 1],
      ['bob', 'eve', 1, 1],
    ])
    expect(pairs[0]?.table.bot).toEqual({ bot: 1, simulator: 1, not_a_failure: 0, unclear: 0 })
    expect(pairs[0]?.kappa?.value).toBeCloseTo((0.75 - 0.25) / (1 - 0.25))
    expect(pairs[1]).not.toHaveProperty('kappa')
  })

  it('who labelled nothing in common make no pair', () => {
    const apart = [label('a', 'ada', 'bot'), label('b', 'bob', 'bot')]
    expect(agreementAmong(run, [], apart, '1').pairs).toEqual([])
  })
})

describe('the program against the reviewers', () => {
  it('is weighted by how many failed and passed in the whole run', () => {
    const { program } = agreementAmong(run, held, sampled(20, { failed: 18, passed: 2 }), '1')
    expect(program.failed).toMatchObject({ size: 40, drawn: 20, clear: 20, bot: 18 })
    expect(program.passed).toMatchObject({ size: 160, drawn: 20, clear: 20, bot: 2 })
    // 0.9 of 40 and 0.1 of 160 truly failed: 36 + 16 of 200.
    expect(program.corrected?.value).toBeCloseTo(52 / 200)
    expect(program.sensitivity?.value).toBeCloseTo(36 / 52)
    expect(program.specificity?.value).toBeCloseTo(144 / 148)
    expect(program.same?.value).toBeCloseTo((36 + 144) / 200)
    expect(program).not.toHaveProperty('refused')
  })

  it('takes no label for the random sample that lies outside of the drawn order', () => {
    const sample = sampled(12, { failed: 12, passed: 0 })
    const elsewhere = drawnOrder(failed, '1')
      .slice(20)
      .map(({ id }) => label(id, 'ada', 'not_a_failure'))
    const { program } = agreementAmong(run, held, [...sample, ...elsewhere], '1')
    expect(program.failed).toMatchObject({ drawn: 12, bot: 12 })
  })

  it('knows the sample of another seed as another', () => {
    const { program } = agreementAmong(run, held, sampled(20, { failed: 20, passed: 0 }), 'other')
    expect(program.passed.drawn).toBeLessThan(20)
  })

  it('lets one in ten of the sample be skipped', () => {
    const all = sampled(20, { failed: 20, passed: 0 })
    const { program } = agreementAmong(
      run,
      held,
      all.filter((_, at) => at !== 3 && at !== 9),
      '1',
    )
    expect(program.failed).toMatchObject({ drawn: 20, labelled: 18 })
  })

  it.each<[string, readonly Label[], string]>([
    [
      'nothing is labelled',
      [],
      '10 conversations that failed (0 so far) and 10 conversations that passed',
    ],
    ['too few are', sampled(9, { failed: 9, passed: 0 }), '(9 so far)'],
    [
      'most are unclear',
      sampled(20, { failed: 20, passed: 0 }).map((one, at) =>
        at % 3 === 0 ? one : { ...one, judgement: 'unclear' as const },
      ),
      'too few labels',
    ],
  ])('gives no figure where %s, and says how many are needed', (_what, labels, said) => {
    const { program } = agreementAmong(run, held, labels, '1')
    expect(program.refused).toContain(said)
    for (const key of ['corrected', 'sensitivity', 'specificity', 'same'])
      expect(program).not.toHaveProperty(key)
  })

  it('needs no more of an outcome than there are', () => {
    const few = failed.slice(0, 3)
    const labels = [
      ...few.map(({ id }) => label(id, 'ada', 'bot')),
      ...first(passed, 20).map((id) => label(id, 'ada', 'not_a_failure')),
    ]
    const { program } = agreementAmong(run, [...few, ...passed], labels, '1')
    expect(program.corrected?.value).toBeCloseTo(3 / 163)
  })

  it('refuses to correct where the program says no more than chance', () => {
    const { program } = agreementAmong(run, held, sampled(20, { failed: 4, passed: 10 }), '1')
    expect(program.refused).toContain('no more than chance')
    expect(program.sensitivity).toBeDefined()
    expect(program).not.toHaveProperty('corrected')
  })

  it("counts the simulator's fault as no failure of the bot", () => {
    const labels = sampled(20, { failed: 20, passed: 0 }).map((one, at) =>
      at < 10 ? { ...one, judgement: 'simulator' as const } : one,
    )
    const { program } = agreementAmong(run, held, labels, '1')
    expect(program.corrected?.value).toBeCloseTo(0.1)
  })

  it('says nothing of a run in which nothing passed or failed', () => {
    expect(agreementAmong(run, [], [], '1').program.refused).toBe('nothing passed or failed')
  })

  it('keeps to its schema', () => {
    const found = agreementAmong(run, held, sampled(20, { failed: 18, passed: 2 }), '1')
    expect(Agreement.safeParse(found).error).toBeUndefined()
  })

  it('covers the true rate of runs near 95 percent of the time, drawn and read as people do', () => {
    const random = createRandom('agreement')
    const RUNS = 600
    let covered = 0
    for (let one = 0; one < RUNS; one += 1) {
      const [p, right, missed] = [
        0.1 + random.next() * 0.4,
        0.6 + random.next() * 0.4,
        random.next() * 0.2,
      ]
      const made = times(240, () => {
        const isFailed = random.chance(p)
        return {
          one: isFailed ? brokenAt('pay') : summary(),
          bot: random.chance(isFailed ? right : missed),
        }
      })
      const all = made.map((each) => each.one)
      const truth = new Map(made.map((each) => [each.one.id, each.bot]))
      const read = (['failed', 'passed'] as const).flatMap((outcome) =>
        first(
          all.filter((each) => each.outcome.label === outcome),
          30,
        ),
      )
      const labels = read.map((id) => label(id, 'ada', truth.get(id) ? 'bot' : 'not_a_failure'))
      const { corrected } = agreementAmong(run, all, labels, '1').program
      const share = p * right + (1 - p) * missed
      if (corrected && corrected.low <= share && share <= corrected.high) covered += 1
    }
    expect(covered / RUNS).toBeGreaterThan(0.925)
    expect(covered / RUNS).toBeLessThan(0.985)
  })
})
