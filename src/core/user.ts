import type { BehaviourKind } from './behaviour.ts'
import type { RejectedDraft, StopReason, Turn, TurnError, UserNote } from './conversation.ts'
import type { Reply, SpokenTurn, Usage } from './message.ts'
import type { Reading } from './reading.ts'
import type { Script } from './script.ts'

/** What reached the user since it last spoke. */
export interface Heard {
  /** The turn about to be made, from 1. */
  readonly turn: number
  /** Where it had sent several messages in a row, the replies to the last of them. */
  readonly replies: readonly Reply[]
  /** There the replies to the messages before it: what they state was heard, what they ask has been talked over. */
  readonly before?: readonly Reply[] | undefined
  /** The stage now, where known; only used to address draws, never to decide what to say. */
  readonly stage?: string | undefined
  /** Set when the bot failed to answer the last message. */
  readonly error?: TurnError | undefined
}

/** What the user does next. `reading` is what it made of the replies it heard. */
export type UserMove =
  | {
      readonly kind: 'say'
      readonly message: SpokenTurn
      readonly note: UserNote
      readonly reading?: Reading | undefined
      /** Set when this is the user's last message: it is still delivered and answered. */
      readonly thenStop?: { readonly reason: StopReason; readonly cause?: string | undefined }
    }
  | {
      readonly kind: 'stop'
      readonly reason: StopReason
      readonly cause?: string | undefined
      readonly reading?: Reading | undefined
    }
  | {
      readonly kind: 'fault'
      readonly fault: string
      readonly detail: string
      readonly drafts: readonly RejectedDraft[]
      readonly reading?: Reading | undefined
    }

/** A synthetic user in one conversation. Never throws: its own failures are moves of kind `fault`. */
export interface SimulatedUser {
  next(heard: Heard, options: { signal: AbortSignal }): Promise<UserMove>
  /** Takes in the bot's last words without answering them. */
  listen(heard: Heard): Reading | undefined
  /** Spent so far on a model; absent for users without one. */
  usage?(): Usage | undefined
}

/** How a user may be kept from going its own way. */
export interface Course {
  readonly fork?: Fork | undefined
  readonly script?: Script | undefined
}

/** A conversation's beginning that a user says again before it goes on by itself. */
export interface Fork {
  /** Said as they were, from the first turn on, whatever the bot answers. */
  readonly kept: readonly Turn[]
  /** How the turn after them is played, where it can be; the schedule decides where absent. */
  readonly behaviour?: BehaviourKind | undefined
  /** An address for all that is drawn after them, so that one fork differs from the next; the conversation's own where absent. */
  readonly draws?: string | undefined
}
