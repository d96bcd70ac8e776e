/** How much of a run a report of one file holds. */
export interface ReportBounds {
  /** Transcripts at most. */
  readonly conversations: number
  /** Bytes that they take together at most. */
  readonly bytes: number
}

/** Small enough to be attached to a build and opened anywhere. */
export const DEFAULT_BOUNDS: ReportBounds = { conversations: 50, bytes: 5_000_000 }

/** What a report of one file holds of a run's failing transcripts. */
export interface Left {
  readonly runId: string
  /** Those that are in it; the ones that differ most come first. */
  readonly transcripts: readonly TranscriptTitle[]
  /** How many failing ones there are in all. */
  readonly failing: number
}

/** A transcript in a list. */
export interface TranscriptTitle {
  readonly id: string
  readonly scenario: string
  readonly persona: string
  readonly failure?: string | undefined
  readonly stage?: string | undefined
  readonly turn?: number | undefined
  readonly cause: string
}
