import { wordKey } from '../../core/fold.ts'
import type { PooledBehaviour, PoolLine, Wanted } from '../../core/pool.ts'
import type { Random } from '../../core/random.ts'
import type { Goal } from '../goal.ts'
import { holds } from '../spelling.ts'
import type { BehaviourView } from './behaviour.ts'

/** A line of a pool, ready to be said. */
export interface Picked {
  readonly text: string
  readonly wants?: Wanted
}

/** Whether the persona has a line for this behaviour that would not say anything about the matter. */
export function hasLine({ persona, goal }: BehaviourView, pool: PooledBehaviour): boolean {
  return persona.lines[pool]?.some((line) => isHarmless(line, goal)) ?? false
}

/** One such line. Throws a `RangeError` where there is none. */
export function pickLine(
  { persona, goal }: BehaviourView,
  pool: PooledBehaviour,
  random: Random,
): Picked {
  const line = random.pick((persona.lines[pool] ?? []).filter((one) => isHarmless(one, goal)))
  if (typeof line === 'string') return { text: line }
  const { text, wants, word } = line
  return { text, wants: { what: wants, ...(word === undefined ? {} : { word }) } }
}

/** A line that happened to name a fact's value would be an answer, or a contradiction. */
function isHarmless(line: PoolLine, goal: Goal): boolean {
  const padded = ` ${wordKey(typeof line === 'string' ? line : line.text)} `
  for (const { value, others } of goal.slots.values()) {
    if (holds(padded, value) || others.some((other) => holds(padded, other))) return false
  }
  return true
}
