import type { OutcomeLabel } from '../core/outcome.ts'
import type { Plan } from '../core/plan.ts'
import type { Recorder } from '../core/records.ts'

/** How far a run is; counts cover what is durably stored. */
export interface Progress {
  readonly done: number
  readonly scheduled: number
  readonly counts: Readonly<Record<OutcomeLabel, number>>
}

/** What is counted for, and who is told. */
export interface Counted {
  readonly plan: Plan
  readonly recorder: Recorder
  /** Counts of the conversations stored before, in a resumed run. */
  readonly before?: Readonly<Record<OutcomeLabel, number>> | undefined
  /** Excluded conversations in a row that end the run, and are not stored; no number does where absent. */
  readonly mostExcluded?: number | undefined
  onProgress?(progress: Progress): void
}
