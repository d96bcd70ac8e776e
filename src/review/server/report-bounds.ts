/** What a report of one file holds of a run's failing transcripts. */
export interface Left {
  readonly runId: string
  /** The transcripts in it, in the order of the plan. */
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
