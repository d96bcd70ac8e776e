/** Whose mistake an error is; each has its own exit code (design 9). */
export type ErrorCode =
  | 'user_mistake'
  | 'unreachable'
  | 'too_much_excluded'
  | 'gate_not_met'
  | 'interrupted'
  | 'internal'

/**
 * An error meant for a person: `message` says what was expected and what came, `hint` what to do next.
 * Anything thrown that is not an `AppError` is our own bug.
 */
export class AppError extends Error {
  readonly code: ErrorCode
  readonly hint: string | undefined

  constructor(code: ErrorCode, message: string, options: { hint?: string; cause?: unknown } = {}) {
    super(message, options.cause === undefined ? undefined : { cause: options.cause })
    this.name = 'AppError'
    this.code = code
    this.hint = options.hint
  }
}

/** The text of anything that was thrown, without its stack; of what has none, what it holds. */
export function messageOf(thrown: unknown): string {
  try {
    if (thrown instanceof Error) return thrown.message === '' ? thrown.name : thrown.message
    if (typeof thrown !== 'object' || thrown === null) return String(thrown)
    if ('message' in thrown && typeof thrown.message === 'string') return thrown.message
    return JSON.stringify(thrown) ?? typeof thrown
  } catch {
    // It holds itself, or does not let itself be looked at.
    return 'something that cannot be shown'
  }
}
