import type * as z from 'zod'
import type { Serving } from './serving.ts'

/** One question the page can ask: what may come with it, and how it is answered. */
export interface Read<Schema extends z.ZodType, Answer> {
  readonly input: Schema
  /** Looks through whole runs: answered in the reading thread, and kept until `stamp` changes. */
  readonly slow?: boolean
  /** Changes whenever the answer may; without it an answer is never kept. */
  stamp?(context: Serving, input: z.output<Schema>): string
  answer(context: Serving, input: z.output<Schema>): Answer
}

/** A question with its types. */
export function read<Schema extends z.ZodType, Answer>(
  one: Read<Schema, Answer>,
): Read<Schema, Answer> {
  return one
}
