import type { LogFormat } from '../../core/observed.ts'
import { csv } from './csv.ts'
import { asTheyStand, jsonLines } from './json-lines.ts'
import type { LogReader } from './log-reader.ts'
import { openai } from './openai.ts'

/** How each kind of log is read. */
export const LOG_READERS: Readonly<Record<LogFormat, LogReader>> = {
  jsonl: jsonLines(asTheyStand),
  openai,
  csv,
}
