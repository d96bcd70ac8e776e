import type { Findings, QueueItem, QueueOrder } from '../../core/queue.ts'
import { createRandom } from '../../core/random.ts'
import type { ConversationSummary } from '../../core/records.ts'
import { disagreementOf } from './disagreement.ts'
import { doubtsOf } from './doubts.ts'
import { drawnOrder } from './drawn-order.ts'

/** What a queue is made from: a run's conversations in plan order, and what checks found in them. */
export interface QueueSource {
  readonly summaries: readonly ConversationSummary[]
  findings(id: string): Findings
}

/** How a queue is asked for. `n` and `seed` are those of the random sample. */
export interface QueueAsked {
  readonly order: QueueOrder
  readonly n: number
  readonly seed: string
}

const MAKERS: Readonly<
  Record<QueueOrder, (source: QueueSource, asked: QueueAsked) => QueueItem[]>
> = { failing: failingFirst, sample: randomSample, disagree: disagreeing }

/** The conversations to be read, in order. What was explored is left out: it enters no rate. */
export function queueOf(source: QueueSource, asked: QueueAsked): QueueItem[] {
  const summaries = source.summaries.filter(({ arm }) => arm !== 'explored')
  return MAKERS[asked.order]({ ...source, summaries }, asked)
}

/** Every failed conversation, the hardest to believe first, then in the order of the plan. */
function failingFirst({ summaries, findings }: QueueSource): QueueItem[] {
  const cells = cellsOf(summaries)
  return summaries
    .filter(({ outcome }) => outcome.label === 'failed')
    .map((one) => {
      const cell = cells.get(cellKey(one)) ?? { passed: 0, failed: 0 }
      return { id: one.id, ...doubtsOf({ one, findings: findings(one.id), cell }) }
    })
    .sort((a, b) => b.weight - a.weight)
    .map(({ id, why }) => ({ id, why }))
}

/**
 * `n` of the straying arm, half of them failed and half passed as far as there are so many, in random order: where most
 * conversations pass, a plain sample would hold too few failures, and where most fail, too few of the others.
 */
function randomSample({ summaries }: QueueSource, { n, seed }: QueueAsked): QueueItem[] {
  const drawn = drawnOrder(
    summaries.filter(({ arm }) => arm === 'straying'),
    seed,
  )
  const failed = drawn.filter(({ outcome }) => outcome.label === 'failed')
  const passed = drawn.filter(({ outcome }) => outcome.label === 'passed')
  const ofFailed = Math.min(failed.length, Math.max(Math.ceil(n / 2), n - passed.length))
  const chosen = [failed.slice(0, ofFailed), passed.slice(0, n - ofFailed)]
  return chosen
    .flatMap((part) =>
      part.map(({ id }, at) => ({ id, place: placeOf(id, at, part.length, seed) })),
    )
    .sort((a, b) => a.place - b.place)
    .map(({ id }) => ({ id, why: [] }))
}

/** Evenly over the queue, but unforeseeably; each part stays in the order drawn, so that who stops early has read a random sample. */
function placeOf(id: string, at: number, count: number, seed: string): number {
  return (at + createRandom(`review mixed\u0000${seed}\u0000${id}`).next()) / count
}

/** Where checks and outcome disagree, in the order of the plan. */
function disagreeing({ summaries, findings }: QueueSource): QueueItem[] {
  return summaries.flatMap((one) => {
    const why = disagreementOf(one, findings(one.id))
    return why === undefined ? [] : [{ id: one.id, why: [why] }]
  })
}

function cellKey({ scenario, persona, arm }: ConversationSummary): string {
  return JSON.stringify([scenario, persona, arm])
}

function cellsOf(summaries: readonly ConversationSummary[]) {
  const cells = new Map<string, { passed: number; failed: number }>()
  for (const one of summaries) {
    const { label } = one.outcome
    if (label !== 'passed' && label !== 'failed') continue
    const key = cellKey(one)
    const cell = cells.get(key) ?? { passed: 0, failed: 0 }
    cell[label] += 1
    cells.set(key, cell)
  }
  return cells
}
