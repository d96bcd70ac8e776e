import { AppError, type ErrorCode, messageOf } from '../../core/errors.ts'
import type { ConversationSpec } from '../../core/plan.ts'
import type { PackedConversation } from '../../core/records.ts'

/** What a thread is told. */
export type ToThread =
  | { readonly kind: 'hold'; readonly spec: ConversationSpec }
  /** Drop what is under way. */
  | { readonly kind: 'drop' }
  /** Nothing more will come. */
  | { readonly kind: 'close' }

/** What a thread tells. */
export type FromThread =
  | { readonly kind: 'ready' }
  /** It cannot begin. */
  | { readonly kind: 'unable'; readonly error: PlainError }
  /** What a module threw outside of a conversation. */
  | { readonly kind: 'stray'; readonly error: PlainError }
  | { readonly kind: 'held'; readonly all: readonly Held[] }
  /** It has let go of its bot, and may be ended. */
  | { readonly kind: 'closed' }

/** How one conversation came out: packed, dropped (neither), or a bug. */
export interface Held {
  readonly id: string
  readonly packed?: PackedConversation
  readonly error?: PlainError
}

/** An error as it passes from thread to thread, which keeps no classes. */
export interface PlainError {
  readonly message: string
  readonly stack: string | undefined
  readonly app?: { readonly code: ErrorCode; readonly hint: string | undefined }
}

export function plainError(thrown: unknown): PlainError {
  const stack = thrown instanceof Error ? thrown.stack : undefined
  const app = thrown instanceof AppError ? { code: thrown.code, hint: thrown.hint } : undefined
  return { message: messageOf(thrown), stack, ...(app ? { app } : {}) }
}

export function errorFrom({ message, stack, app }: PlainError): Error {
  const error = app
    ? new AppError(app.code, message, app.hint === undefined ? {} : { hint: app.hint })
    : new Error(message)
  // One without a stack was thrown as something else: this place did not make it.
  error.stack = stack ?? message
  return error
}
