import type { Script } from './script.ts'

/** What a simpler user came to when a failed conversation was shrunk. */
export interface Trial {
  /** Whether it fails in the same way, and in no more turns than the shortest before it. */
  readonly suffices: boolean
  readonly turns: number
  /** What it was told to do. */
  readonly script: Script
  /** Conversations held to know. */
  readonly runs: number
}

/** What was tried while a conversation was shrunk, by what was kept: kept where it can be gone on from. */
export interface TrialLedger {
  find(kept: string): Trial | undefined
  note(kept: string, trial: Trial): void
}
