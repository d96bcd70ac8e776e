import * as z from 'zod'
import { Case } from '../core/case.ts'
import { AppError, messageOf } from '../core/errors.ts'

/** A case as one line of JSON. The order of its fields is that of the format, so that a change reads as one in a review. */
export function caseLine(one: Case): string {
  return `${JSON.stringify(Case.parse(one)).replace(LINE_BREAKS, escaped)}\n`
}

/** The cases of a file, blank lines left out; `file` names it for people. Throws an `AppError` with the line of the first mistake. */
export function parseCases(text: string, file: string): Case[] {
  return text.split(/\r?\n/u).flatMap((line, at) => {
    const trimmed = line.replace(/^\uFEFF/u, '').trim()
    return trimmed === ''
      ? []
      : [parseCase(jsonOf(trimmed, `${file}:${at + 1}`), `${file}:${at + 1}`)]
  })
}

/** One case read from data; `where` names its place for people. Throws an `AppError` that says what is wrong with it. */
export function parseCase(data: unknown, where: string): Case {
  const format = z.object({ schema: z.string() }).safeParse(data).data?.schema
  if (format === undefined || format !== Case.shape.schema.value)
    throw new AppError(
      'user_mistake',
      `${where} must be a case of format ${Case.shape.schema.value}, got ${format === undefined ? 'something else' : `"${format}"`}`,
    )
  const read = Case.safeParse(data)
  if (read.success) return read.data
  const issues = read.error.issues.map(({ path, message }) => `${path.join('.')} ${message}`)
  throw new AppError('user_mistake', `${where} is not a case: ${issues.slice(0, 3).join('; ')}`)
}

/** JSON, or an `AppError` that says where it is none. */
export function jsonOf(text: string, where: string): unknown {
  try {
    return JSON.parse(text)
  } catch (thrown) {
    throw new AppError('user_mistake', `${where} is not JSON: ${messageOf(thrown)}`)
  }
}

/** Line separators that JSON lets stand, and that some editors break lines at. */
const LINE_BREAKS = /[\u0085\u2028\u2029]/gu

function escaped(character: string): string {
  return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`
}
