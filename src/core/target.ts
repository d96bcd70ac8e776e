import type { Reply, ReplyInput, UserMessage } from './message.ts'

/** What a session is opened with. `conversationId` is unique in the store and safe to send to the bot. */
export interface OpenOptions {
  readonly conversationId: string
  /** Authored values for templates, such as a tenant or a locale. */
  readonly variables: Readonly<Record<string, string>>
  readonly signal: AbortSignal
}

/** One conversation with the bot. `send` is never called while another `send` is under way. */
export interface Session<R = Reply> {
  /** What the bot says before the user does; absent when it waits to be spoken to. */
  readonly greeting?: R[]
  send(message: UserMessage, options: { signal: AbortSignal }): Promise<R[]>
  /** The bot's own record of the case, for end-state checks. The signal aborts when it takes too long. */
  record?(options?: { signal: AbortSignal }): Promise<unknown>
  close?(): Promise<void>
}

/** The chatbot under test, reached through a connector. */
export interface Target<R = Reply> {
  readonly name: string
  readonly version?: string
  open(options: OpenOptions): Promise<Session<R>>
  /** Resolves when the bot can be reached; throws a `TargetError` of kind `unreachable` when not. */
  probe?(options: { signal: AbortSignal }): Promise<void>
  close?(): Promise<void>
}

/** The contract as a bot's author writes it: replies may leave out what has a default. */
export type TargetModule = Target<ReplyInput>

/** How talking to the bot went wrong. */
export type TargetErrorKind =
  | 'unreachable'
  | 'timeout'
  | 'http_status'
  | 'connection_lost'
  | 'bad_response'
  | 'too_large'
  | 'exception'

/**
 * The one error shape of every connector. Errors of kind `unreachable` are the infrastructure's, others the bot's. One made by
 * another copy of this class is one too: a module target has the library's, the command line a bundled one.
 */
export class TargetError extends Error {
  static override [Symbol.hasInstance](value: unknown): boolean {
    return value instanceof Error && value.name === 'TargetError' && 'kind' in value
  }

  readonly kind: TargetErrorKind

  constructor(kind: TargetErrorKind, message: string, cause?: unknown) {
    super(message, cause === undefined ? undefined : { cause })
    this.name = 'TargetError'
    this.kind = kind
  }
}
