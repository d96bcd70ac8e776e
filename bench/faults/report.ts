import { rate } from '../../src/analysis/statistics/rate.ts'
import { percent } from '../figures.ts'
import type { NotedDraft } from './faulty-user.ts'
import type { FaultResult, Measured } from './measure.ts'

/** A row of the table: the fault, and what is said of it. */
type Row = readonly string[]

const HEAD: Row = [
  'fault',
  'drafts',
  'refused',
  '95 % interval',
  'known wordings',
  'fresh wordings',
  'refused as',
]

/** Everything measured, for a terminal. */
export function asText(measured: Measured): string[] {
  const rows = [HEAD, ...rowsOf(measured)]
  const widths = HEAD.map((_, at) => Math.max(...rows.map((row) => row[at]?.length ?? 0)))
  return rows.map((row) =>
    row
      .map((cell, at) => cell.padEnd(widths[at] ?? 0))
      .join('  ')
      .trimEnd(),
  )
}

/** The same for a page. */
export function asMarkdown(measured: Measured): string[] {
  return asTable([HEAD, ...rowsOf(measured)])
}

/** A table of a page: its first row is the head. */
export function asTable([head = [], ...rows]: readonly Row[]): string[] {
  return [head, head.map((_, at) => (at === 0 ? '---' : '--:')), ...rows].map(line)
}

/** The drafts that were judged wrongly, once each: what to look at next. Fresh wordings are not shown. */
export function misses({ faults, good, ordinary }: Measured): string[] {
  const missed = faults.flatMap(({ fault, drafts }) =>
    drafts
      .filter((one) => !one.fresh && one.refusedAs === undefined)
      .map(
        ({ language, text, wording }) => `${fault} ${language} ${wording}: ${JSON.stringify(text)}`,
      ),
  )
  const wrong = [...good, ...ordinary]
    .filter(({ refusedAs }) => refusedAs !== undefined)
    .map(
      ({ refusedAs, language, text }) =>
        `good, refused as ${refusedAs} ${language}: ${JSON.stringify(text)}`,
    )
  return [...new Set([...missed, ...wrong])]
}

function line(row: Row): string {
  return `| ${row.join(' | ')} |`
}

function rowsOf({ faults, good, ordinary }: Measured): Row[] {
  const all = { fault: 'all faults', drafts: faults.flatMap(({ drafts }) => drafts) }
  const wrongly = [
    { fault: 'none: wrongly refused', drafts: good },
    { fault: 'good, fresh wordings: wrongly refused', drafts: ordinary },
  ]
  return [...faults, all, ...wrongly].map(rowOf)
}

function rowOf({
  fault,
  drafts,
}: {
  readonly fault: FaultResult['fault'] | string
  readonly drafts: readonly NotedDraft[]
}): Row {
  const { value, low, high } = refusedOf(drafts)
  return [
    fault.replaceAll('_', ' '),
    drafts.length.toLocaleString('en'),
    percent(value),
    `${percent(low)} to ${percent(high)}`,
    share(drafts.filter((one) => !one.fresh)),
    share(drafts.filter((one) => one.fresh)),
    fault === 'all faults' ? '' : names(drafts),
  ]
}

function refusedOf(drafts: readonly NotedDraft[]): ReturnType<typeof rate> {
  return rate(drafts.filter(({ refusedAs }) => refusedAs !== undefined).length, drafts.length)
}

function share(drafts: readonly NotedDraft[]): string {
  const { value, total } = refusedOf(drafts)
  return total === 0 ? '' : `${percent(value)} of ${total.toLocaleString('en')}`
}

/** The rules that refused, commonest first. */
function names(drafts: readonly NotedDraft[]): string {
  const counts = new Map<string, number>()
  for (const { refusedAs } of drafts) {
    if (refusedAs) counts.set(refusedAs, (counts.get(refusedAs) ?? 0) + 1)
  }
  return [...counts]
    .sort(([, a], [, b]) => b - a)
    .map(([name, count]) => `${name.replaceAll('_', ' ')} ${count}`)
    .join(', ')
}
