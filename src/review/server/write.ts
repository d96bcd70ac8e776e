import type * as z from 'zod'
import type { Serving } from './serving.ts'

/** One thing the page can do: what it comes with, and what it comes to. */
export interface Write<Schema extends z.ZodType, Answer> {
  readonly input: Schema
  act(context: Serving, input: z.output<Schema>): Answer | Promise<Answer>
}

/** A deed with its types. */
export function write<Schema extends z.ZodType, Answer>(
  one: Write<Schema, Answer>,
): Write<Schema, Answer> {
  return one
}
