import * as z from 'zod'
import type { Reply, UserMessage } from './message.ts'
import { LOG_FORMATS } from './names.ts'

/** Forms in which logs of real conversations come. */
export const LogFormat = z.enum(LOG_FORMATS)
export type LogFormat = z.infer<typeof LogFormat>

/** Where the conversations of a run come from that people held, not the simulator. */
export const ObservedSpec = z.object({
  /** The file's name as it was given. */
  file: z.string(),
  format: LogFormat,
  /** SHA-256 of the file, in hexadecimal digits: tells whether it was stored before. */
  sha256: z.string(),
})
export type ObservedSpec = z.infer<typeof ObservedSpec>

/** How a log says that a conversation ended, in words common to all logs. */
export const LogOutcome = z.enum(['resolved', 'not_resolved', 'handed_off', 'refused', 'abandoned'])
export type LogOutcome = z.infer<typeof LogOutcome>

/** One message as logged. Times are milliseconds since the Unix epoch. */
export type LogMessage = { readonly at?: number | undefined } & (
  | ({ readonly speaker: 'user' } & UserMessage)
  | ({ readonly speaker: 'bot' } & Reply)
)

/** One conversation as logged, before anything is made of it. */
export interface LogConversation {
  /** Where it stands in the file, from 1. */
  readonly line: number
  readonly id?: string | undefined
  readonly startedAt?: number | undefined
  readonly messages: readonly LogMessage[]
  readonly outcome?: LogOutcome | undefined
  readonly endState?: string | undefined
  readonly scenario?: string | undefined
  readonly persona?: string | undefined
  readonly language?: string | undefined
  readonly record?: unknown
}

/** What an import made of a log. The JSON form is stable under its `schema`. */
export const ObservedImport = z.object({
  schema: z.literal('offscript.observed/1'),
  runId: z.string(),
  conversations: z.int(),
  messages: z.int(),
  /** Conversations left out, since no user spoke. */
  silent: z.int(),
  /** Conversations of which the log tells how they ended. */
  told: z.int(),
  /** Language → conversations. */
  languages: z.record(z.string(), z.int()),
  /** The scenario by which it is read. */
  scenario: z.string(),
  /** Whether it was made of the log itself. */
  plain: z.boolean(),
  stages: z.array(z.string()),
  endStates: z.array(z.object({ id: z.string(), desired: z.boolean() })),
  /** Runs that were stored from the same file. */
  storedBefore: z.array(z.string()),
})
export type ObservedImport = z.infer<typeof ObservedImport>
