import type { OutcomeLabel } from './outcome.ts'
import type { ConversationSpec } from './plan.ts'

/** One conversation as a watch sees it. */
export interface Sighting
  extends Pick<ConversationSpec, 'scenario' | 'persona' | 'repeat' | 'arm'> {
  readonly label: OutcomeLabel
}

/** Looks on while a run is held, and says between its rounds whether it may stop. */
export interface Watch {
  saw(one: Sighting): void
  /** The highest repeat seen; 0 before the first conversation. */
  readonly round: number
  /** By a rule that holds however often it is asked. */
  enough(): boolean
}
