import { stringify } from 'csv-stringify/sync'
import { visible } from '../core/visible.ts'

/** A cell: numbers go out as they are, texts are foreign; `undefined` is an empty cell. */
export type CsvCell = string | number | boolean | undefined

/**
 * Rows as RFC 4180: commas, CRLF, quotes where needed. A text that a spreadsheet would take for a formula (it begins with
 * = + - @, full-width forms among them) gets an apostrophe before it, as OWASP advises; tabs, carriage returns and what acts
 * on a terminal become `\u{…}`. Without a head there are only the rows.
 */
export function csv(head: readonly string[], rows: Iterable<readonly CsvCell[]>): string {
  const cells = [...(head.length === 0 ? [] : [head]), ...rows].map((row) => row.map(cell))
  return stringify(cells, { record_delimiter: 'windows', quoted_match: /[\r\n]/u })
}

/** What a spreadsheet may begin a formula with, after blanks that it would trim: the library's own guard knows of no blanks. */
const FORMULA = /^\s*[=+\-@\uFF1D\uFF0B\uFF0D\uFF20]/u

function cell(value: CsvCell): string {
  if (value === undefined) return ''
  if (typeof value !== 'string') return String(value)
  const seen = visible(value)
  return FORMULA.test(seen) ? `'${seen}` : seen
}
