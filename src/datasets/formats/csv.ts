import { parse } from 'csv-parse/sync'
import { stringify } from 'csv-stringify/sync'
import * as z from 'zod'
import type { Case } from '../../core/case.ts'
import { AppError, messageOf } from '../../core/errors.ts'
import { caseLine, jsonOf, parseCase } from '../case-lines.ts'
import type { CaseFormat } from './case-format.ts'
import { readable } from './dialogue.ts'

/** What a row shows; the last column holds the whole case, and is what is read back. */
const COLUMNS = {
  id: ({ id }) => id,
  note: ({ note }) => note ?? '',
  expected: ({ expected }) => expected,
  scenario: ({ scenario }) => scenario.id,
  persona: ({ persona }) => persona.id,
  target: ({ from }) => from.target,
  iteration: ({ from }) => from.iteration,
  outcome: ({ from }) => from.outcome.label,
  failure: ({ from }) => from.outcome.failure ?? '',
  break_stage: ({ from }) => from.outcome.break?.stage ?? '',
  break_turn: ({ from }) => String(from.outcome.break?.turn ?? ''),
  goal: ({ scenario }) => scenario.goal,
  transcript: ({ transcript }) => readable(transcript),
  case: (one) => caseLine(one).trimEnd(),
} as const satisfies Record<string, (one: Case) => string>

/** A table for spreadsheets: RFC 4180, UTF-8 with its mark, and nothing that a spreadsheet would take for a formula. */
export const csv: CaseFormat = {
  ending: 'csv',
  about: 'a table for spreadsheets, one row a case; the column "case" holds it whole',
  write: (cases) =>
    stringify(
      cases.map((one) => Object.values(COLUMNS).map((cell) => cell(one))),
      {
        header: true,
        columns: Object.keys(COLUMNS),
        escape_formulas: true,
        bom: true,
        record_delimiter: 'windows',
      },
    ),
  read: (text, file) =>
    rowsOf(text, file).map(({ case: whole = '' }, at) => {
      const where = `${file} row ${at + 1}`
      return parseCase(jsonOf(whole, `${where}, column "case",`), where)
    }),
}

const Rows = z.array(z.record(z.string(), z.string()))

function rowsOf(text: string, file: string): Record<string, string>[] {
  try {
    return Rows.parse(parse(text, { columns: named, bom: true, skip_empty_lines: true }))
  } catch (thrown) {
    throw new AppError('user_mistake', `${file} is not a table of cases: ${messageOf(thrown)}`)
  }
}

function named(header: string[]): string[] {
  if (header.includes('case')) return header
  throw new TypeError('it must have a column "case", as exported')
}
