import { addressOf } from '../../core/address-of.ts'
import type { Left } from '../server/api.ts'

/** What a page that is one file carries: the answer to every question it asks, by address. */
interface ReportData {
  readonly answers: Readonly<Record<string, unknown>>
  /** Which transcripts are in it, and how many are not. */
  readonly left?: Left
}

let data: ReportData | undefined

/** The data in this file, read once; empty in a page that is served. */
export function reportData(): ReportData {
  const element = document.querySelector('#offscript-data')
  data ??= JSON.parse(element?.textContent ?? '{"answers":{}}') as ReportData
  return data
}

/** The answer in this file. Throws where it was left out. */
export function askReport<Answer>(address: string): Answer {
  const { answers } = reportData()
  if (!Object.hasOwn(answers, address)) throw new Error('This is not part of the report.')
  return answers[address] as Answer
}

/** Which question a page cannot do without; other pages are in no report. */
const NEEDED: Readonly<Record<string, (search: Readonly<Record<string, unknown>>) => string>> = {
  '/': ({ target }) => addressOf('overview', { target }),
  '/run': ({ run }) => addressOf('run', { run }),
  '/conversation': ({ id }) => addressOf('conversation', { id }),
}

/** Whether this file can show a page. */
export function isInReport(path: string, search: Readonly<Record<string, unknown>>): boolean {
  if (path === '/transcripts') return true
  const address = Object.hasOwn(NEEDED, path) ? NEEDED[path]?.(search) : undefined
  return address !== undefined && Object.hasOwn(reportData().answers, address)
}
