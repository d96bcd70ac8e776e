/**
 * Prints speed, memory and size of the built program in one table: `npm run bench -- [--only PARTS] [--quick] [--write]`.
 * @module
 */
import { execFileSync } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { cpus, loadavg, totalmem } from 'node:os'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import Table from 'cli-table3'
import { analyzePart } from './analyze-part.ts'
import type { Figure } from './figures.ts'
import { httpPart } from './http-part.ts'
import { latencyPart } from './latency-part.ts'
import { modulePart } from './module-part.ts'
import { sizePart } from './size-part.ts'
import { startPart } from './start-part.ts'

const PARTS: Readonly<Record<string, (quick: boolean) => Promise<Figure[]>>> = {
  start: startPart,
  module: modulePart,
  http: httpPart,
  latency: latencyPart,
  analyze: analyzePart,
  size: sizePart,
}
const HEAD = ['', 'measured', 'least to most', 'target', 'limit'] as const
const PAGE = fileURLToPath(new URL('../docs/measured.md', import.meta.url))
const [START, END] = ['<!-- bench:start -->', '<!-- bench:end -->']

const { values: flags } = parseArgs({
  options: {
    only: { type: 'string' },
    quick: { type: 'boolean', default: false },
    write: { type: 'boolean', default: false },
  },
})
const chosen = flags.only?.split(',') ?? Object.keys(PARTS)
const unknown = chosen.filter((name) => !(name in PARTS))
if (unknown.length > 0) {
  console.error(`no part ${unknown.join(', ')}; there are ${Object.keys(PARTS).join(', ')}`)
  process.exit(2)
}

const where = surroundings()
console.log(where.join('\n'))
const figures: Figure[] = []
for (const name of chosen) {
  console.error(`measuring ${name} …`)
  figures.push(...((await PARTS[name]?.(flags.quick)) ?? []))
}
console.log(asTable(figures))
if (flags.write) writePage([...where.map((line) => `- ${line}`), '', ...asMarkdown(figures)])

function surroundings(): string[] {
  const [cpu] = cpus()
  const memory = (totalmem() / 2 ** 30).toFixed(0)
  const load = loadavg()[0]?.toFixed(1)
  return [
    `machine: ${cpu?.model.trim()}, ${cpus().length} cores, ${memory} GB, ${process.platform}, node ${process.version}; load before: ${load}`,
    `commit: ${git('rev-parse', '--short', 'HEAD')}${git('status', '--porcelain', 'src') === '' ? '' : ' with changes'}, ${new Date().toISOString().slice(0, 10)}`,
    `command: npm run bench${process.argv.length > 2 ? ` -- ${process.argv.slice(2).join(' ')}` : ''}`,
    'each figure: the median of three runs of a process of its own, start-up included; limit: a bare Node loop with the same calls and a stored row a message, run in turn with it',
  ]
}

function git(...words: string[]): string {
  return execFileSync('git', words, { cwd: fileURLToPath(new URL('..', import.meta.url)) })
    .toString()
    .trim()
}

function row({ what, measured, spread, target, limit }: Figure): string[] {
  return [what, measured, spread, target, limit]
}

function asTable(all: readonly Figure[]): string {
  const right = 'right' as const
  const table = new Table({
    head: [...HEAD],
    colAligns: ['left', right, right, right, right],
    colWidths: [64],
    wordWrap: true,
    style: { head: [], border: [] },
  })
  table.push(...all.map(row))
  return table.toString()
}

function asMarkdown(all: readonly Figure[]): string[] {
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`
  return [line(HEAD), '|---|--:|--:|--:|--:|', ...all.map((one) => line(row(one)))]
}

/** Replaces what stands between the two marks. */
function writePage(lines: readonly string[]): void {
  const page = readFileSync(PAGE, 'utf8')
  const [before, rest = ''] = page.split(START)
  const after = rest.split(END)[1]
  if (after === undefined) throw new Error(`expected ${START} and ${END} in ${PAGE}`)
  writeFileSync(PAGE, [`${before}${START}`, '', ...lines, '', `${END}${after}`].join('\n'))
  console.error(`written to ${PAGE}`)
}
