import * as z from 'zod'

/** Which conversations are read, in which order. */
export const QueueOrder = z.enum(['failing', 'sample', 'disagree'])
export type QueueOrder = z.infer<typeof QueueOrder>

/** Conversations drawn at random where nobody says how many, and at most. */
export const SAMPLE_SIZE = 40
export const MAX_SAMPLE = 5_000
/** The seed that everybody draws by where nobody names another. */
export const SAMPLE_SEED = '1'
/** A queue is cut here: nobody reads more. */
export const MAX_QUEUE = 10_000

/** Why a conversation is worth a look, in words. */
export const QUEUE_REASONS = {
  simulator_hindered: 'drafts of the user were refused by the guard',
  end_reached: 'a desired end state was reached',
  by_reading: 'what the bot meant was read from its words',
  checks_silent: 'no check found anything',
  alone: 'the others of its scenario and persona passed',
  unplaced: 'where it broke is not known',
  passed_despite: 'passed, though checks found something',
  excluded_despite: "excluded as the simulator's fault, though checks found something",
} as const
export type QueueReason = keyof typeof QUEUE_REASONS

/** One conversation to be read. */
export interface QueueItem {
  readonly id: string
  readonly why: readonly QueueReason[]
}

/** How many findings of checks a conversation has. */
export interface Findings {
  readonly critical: number
  readonly others: number
}
