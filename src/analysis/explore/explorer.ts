import type { ConversationSpec, Plan } from '../../core/plan.ts'
import { createRandom, type Random } from '../../core/random.ts'
import type { Explorer, Sighting } from '../../core/watch.ts'
import { drawBeta } from '../statistics/beta.ts'

/** Conversations chosen at a time: they are held beside each other, and the next ones learn from all of them. */
const BATCH = 16

interface Place {
  readonly scenario: string
  readonly persona: string
  failed: number
  passed: number
  /** The last repeat that is taken. */
  repeat: number
}

/** What an explorer chooses by. */
export interface ExplorerOptions {
  readonly plan: Pick<Plan, 'runId' | 'seed' | 'conversations'>
  /** Conversations to choose in all. */
  readonly count: number
  /** What an earlier run tells of the cells. */
  readonly earlier: Iterable<Sighting>
  /** What is stored already of the explored ones, in a run that is gone on with. */
  readonly held: Iterable<Sighting>
}

/**
 * Chooses conversations where failures are likeliest or least known, by Thompson sampling (1933): each time, a failure rate
 * is drawn for every cell from what is known of it (Beta, from a uniform prior), and the cell with the highest is taken, with
 * the next user that the plan does not meet. Deterministic: the same seed and results give the same choices, also when a run
 * is gone on with; conversations of one batch do not wait for each other, and all of the batch before are known.
 */
export function createExplorer({ plan, count, earlier, held }: ExplorerOptions): Explorer {
  const places = placesOf(plan)
  const stored = new Map([...held].map((one) => [addressOf(one), one]))
  const saw = (one: Sighting): void => {
    const place = places.get(cellOf(one))
    if (one.label === 'failed' && place) place.failed += 1
    if (one.label === 'passed' && place) place.passed += 1
  }
  for (const one of earlier) saw(one)
  let chosen = 0
  return {
    saw,
    next() {
      while (chosen < count && places.size > 0) {
        const random = createRandom([plan.seed, 'explore', chosen].join('\u0000'))
        const size = Math.min(BATCH, count - chosen)
        const first = plan.conversations.length + chosen
        const batch = Array.from({ length: size }, (_, at) =>
          specOf(plan.runId, first + at, likeliest(places, random)),
        )
        chosen += size
        const known = batch.flatMap((spec) => stored.get(addressOf(spec)) ?? [])
        for (const one of known) saw(one)
        if (known.length < size) return batch.filter((spec) => !stored.has(addressOf(spec)))
      }
      return []
    },
  }
}

function placesOf({ conversations }: Pick<Plan, 'conversations'>): Map<string, Place> {
  const places = new Map<string, Place>()
  for (const { scenario, persona, repeat, arm } of conversations) {
    if (arm !== 'straying') continue
    const key = cellOf({ scenario, persona })
    const known = places.get(key) ?? { scenario, persona, failed: 0, passed: 0, repeat: 0 }
    places.set(key, { ...known, repeat: Math.max(known.repeat, repeat) })
  }
  return places
}

/** The cell that draws the highest failure rate, with a repeat that was not held yet. */
function likeliest(places: ReadonlyMap<string, Place>, random: Random): Place {
  let best: { place: Place; drawn: number } | undefined
  for (const place of places.values()) {
    const drawn = drawBeta(random, 1 + place.failed, 1 + place.passed)
    if (!best || drawn > best.drawn) best = { place, drawn }
  }
  if (!best) throw new RangeError('there is no cell to explore')
  best.place.repeat += 1
  return best.place
}

function specOf(runId: string, index: number, place: Place): ConversationSpec {
  const { scenario, persona, repeat } = place
  const id = `${runId}-${String(index + 1).padStart(4, '0')}`
  return { id, index, scenario, persona, repeat, arm: 'explored' }
}

function cellOf({ scenario, persona }: Pick<Sighting, 'scenario' | 'persona'>): string {
  return `${scenario}\u0000${persona}`
}

function addressOf(one: Pick<Sighting, 'scenario' | 'persona' | 'repeat'>): string {
  return `${cellOf(one)}\u0000${one.repeat}`
}
