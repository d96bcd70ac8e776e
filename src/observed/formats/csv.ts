import { createReadStream } from 'node:fs'
import { CsvError, parse } from 'csv-parse'
import { messageOf as errorText } from '../../core/errors.ts'
import type { LogConversation, LogMessage } from '../../core/observed.ts'
import { headOf, messageOf } from '../fields.ts'
import { linesOf } from '../lines.ts'
import type { Mapping } from '../mapping.ts'
import type { Mistakes } from '../mistakes.ts'
import type { LogReader } from './log-reader.ts'

type Cells = Record<string, unknown>

interface Row {
  readonly line: number
  readonly cells: Cells
}

/** Characters of one row at most. */
const LONGEST = 16_000_000
/** Columns that hold JSON where a message tells more than a text. */
const STRUCTURED = /^[[{]/u

/** A table of one message a row; the rows of a conversation stand together. The delimiter is told by the header. */
export const csv: LogReader = async function* read(path, mapping, mistakes) {
  const seen = new Set<string>()
  let rows: Row[] = []
  let current: string | undefined
  for await (const row of rowsOf(path, mapping, mistakes)) {
    const id = mapping.valueOf(row.cells, 'id')
    if (id === undefined) {
      mistakes.add(row.line, 'does not say to which conversation it belongs (conversation_id)')
      continue
    }
    if (String(id) === current) {
      rows.push(row)
      continue
    }
    yield* conversationOf(rows, mapping, mistakes)
    rows = [row]
    current = String(id)
    if (seen.has(current))
      mistakes.add(row.line, `conversation ${current} goes on after another: sort the rows by it`)
    seen.add(current)
  }
  yield* conversationOf(rows, mapping, mistakes)
}

function* conversationOf(
  rows: readonly Row[],
  mapping: Mapping,
  mistakes: Mistakes,
): Generator<LogConversation> {
  const [first] = rows
  if (!first) return
  const before = mistakes.count
  const messages = rows.flatMap(({ line, cells }): LogMessage[] => {
    const message = messageOf(cells, mapping, (text) => mistakes.add(line, text))
    return message ? [message] : []
  })
  // What is told of the whole may stand in any of its rows: the last one that does is right.
  const told: Cells = Object.assign({}, ...rows.map(({ cells }) => filled(cells)))
  const {
    endState: _,
    record: __,
    ...head
  } = headOf(told, mapping, (text) => {
    mistakes.add(first.line, text)
  })
  if (mistakes.count === before) yield { line: first.line, ...head, messages }
}

async function* rowsOf(path: string, mapping: Mapping, mistakes: Mistakes): AsyncGenerator<Row> {
  const delimiter = await delimiterOf(path)
  const parser = createReadStream(path).pipe(
    parse({
      columns: true,
      bom: true,
      info: true,
      delimiter,
      skip_empty_lines: true,
      relax_quotes: true,
      max_record_size: LONGEST,
    }),
  )
  let line = 1
  try {
    for await (const { info, record } of parser) {
      yield { line: line + 1, cells: structured(record, mapping) }
      line = info.lines
    }
  } catch (thrown) {
    const at =
      thrown instanceof CsvError && typeof thrown['lines'] === 'number' ? thrown['lines'] : line
    mistakes.add(at, `is no row of a table: ${errorText(thrown)}`)
  }
}

async function delimiterOf(path: string): Promise<string> {
  let header = ''
  for await (const { text } of linesOf(path)) {
    header = text ?? ''
    break
  }
  const count = (mark: string): number => header.split(mark).length
  return [',', ';', '\t'].reduce((best, mark) => (count(mark) > count(best) ? mark : best))
}

/** A message is what was said, whatever it looks like. */
function structured(record: Record<string, string>, mapping: Mapping): Cells {
  const isText = (name: string): boolean => mapping.valueOf({ [name]: 'x' }, 'text') !== undefined
  return Object.fromEntries(
    Object.entries(record).map(([name, cell]) => [
      name,
      STRUCTURED.test(cell) && !isText(name) ? json(cell) : cell,
    ]),
  )
}

function json(cell: string): unknown {
  try {
    return JSON.parse(cell)
  } catch {
    return cell
  }
}

function filled(cells: Cells): Cells {
  return Object.fromEntries(Object.entries(cells).filter(([, cell]) => cell !== ''))
}
