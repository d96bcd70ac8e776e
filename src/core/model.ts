import type { Usage } from './message.ts'

/** One message to a model. */
export interface ChatMessage {
  readonly role: 'system' | 'user' | 'assistant'
  readonly content: string
}

/** What is asked of a model. */
export interface ChatRequest {
  readonly messages: readonly ChatMessage[]
  readonly temperature?: number | undefined
  readonly seed?: number | undefined
  readonly maxTokens?: number | undefined
  /** A JSON Schema for the answer, or `json` for any JSON object. */
  readonly format?:
    | { readonly name: string; readonly schema: Record<string, unknown> }
    | 'json'
    | undefined
  readonly signal?: AbortSignal | undefined
}

/** A model's answer. */
export interface ChatAnswer {
  readonly text: string
  /** Set when the model declined. */
  readonly refusal?: string | undefined
  readonly usage: Usage
}

export type ModelErrorKind =
  | 'unreachable'
  | 'unauthorised'
  | 'rate_limited'
  | 'server_error'
  | 'timeout'
  | 'format_unsupported'
  | 'bad_response'
  | 'bad_request'

/** The one error shape of every model, after its own retries are spent. */
export class ModelError extends Error {
  readonly kind: ModelErrorKind
  constructor(kind: ModelErrorKind, message: string, cause?: unknown) {
    super(message, cause === undefined ? undefined : { cause })
    this.name = 'ModelError'
    this.kind = kind
  }
}

/** A language model that answers a chat. `complete` throws only `ModelError`. */
export interface ChatModel {
  readonly name: string
  complete(request: ChatRequest): Promise<ChatAnswer>
  /** Resolves when the endpoint answers and accepts the key; throws a `ModelError` when not. */
  probe?(options: { signal: AbortSignal }): Promise<void>
  close?(): Promise<void>
}
