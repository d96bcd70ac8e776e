import * as z from 'zod'
import { AppError } from '../../core/errors.ts'
import type { ReadName } from './api.ts'
import type { Read } from './read.ts'
import { reads } from './reads.ts'
import type { Serving } from './serving.ts'

/** What is asked, as it came: its input is not checked yet. */
export interface Question {
  readonly name: ReadName
  readonly input: unknown
}

/** The questions, without the types of each: an input goes through its own schema before it is answered. */
export const questions = reads as unknown as Readonly<Record<ReadName, Read<z.ZodType, unknown>>>

/** The answer as JSON text. Throws an `AppError` where the input does not fit, or nothing is there. */
export function answer(context: Serving, question: Question): string {
  return JSON.stringify(questions[question.name].answer(context, checked(question)))
}

/** The input as its schema gives it back. Throws an `AppError` naming every mistake. */
export function checked({ name, input }: Question): unknown {
  const { data, error } = questions[name].input.safeParse(input)
  if (!error) return data
  throw new AppError('user_mistake', `${name}: ${z.prettifyError(error)}`)
}
