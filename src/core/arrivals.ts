import type { FailureKind } from './outcome.ts'

/** A failed conversation that just came in. */
export interface ArrivedFailure {
  readonly id: string
  readonly scenario: string
  readonly persona: string
  readonly failure?: FailureKind
  readonly stage?: string
  readonly cause: string
}

/** What came into a run since somebody looked. */
export interface Arrivals {
  /** Where to go on from the next time: the newest conversation that is counted here, or where this began. */
  readonly upto: number
  /** Straying conversations among them. */
  readonly straying: { readonly passed: number; readonly failed: number }
  /** The newest failures of the straying arm, the newest first; at most as many as were asked for. */
  readonly failures: readonly ArrivedFailure[]
}

/** Follows a run that is going on. */
export interface ArrivalReader {
  /** Conversations stored after `after` (0 for all), of which `most` failures are told. */
  arrivals(runId: string, after: number, most: number): Arrivals
}
