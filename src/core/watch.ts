import type { OutcomeLabel } from './outcome.ts'
import type { ConversationSpec } from './plan.ts'

/** One conversation as a watch sees it. */
export interface Sighting
  extends Pick<ConversationSpec, 'scenario' | 'persona' | 'repeat' | 'arm'> {
  readonly label: OutcomeLabel
}

/** Chooses conversations to hold besides a plan, by what is known so far. */
export interface Explorer {
  /** To be told of everything that was held before `next`. */
  saw(one: Sighting): void
  /** The next to be held beside each other; none when enough were chosen. */
  next(): readonly ConversationSpec[]
}

/** Looks on while a run is held, and says between its rounds whether it may stop. */
export interface Watch {
  saw(one: Sighting): void
  /** The highest repeat seen; 0 before the first conversation. */
  readonly round: number
  /** By a rule that holds however often it is asked. */
  enough(): boolean
}
