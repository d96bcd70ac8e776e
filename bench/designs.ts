/**
 * What pairing and stopping early save on the bundled chatbots: every planted defect and earlier iteration against the
 * clean last one, with the same users; how many conversations a paired sequential design needs on average, over those of
 * an unpaired one of fixed size, at a power of 80 %: `npm run bench:designs -- [--conversations 300] [--only BOT,…] [--write]`.
 * @module
 */
import { parseArgs } from 'node:util'
import { ENOUGH, pairEValue } from '../src/analysis/statistics/e-values.ts'
import { exactMcNemar } from '../src/analysis/statistics/exact-tests.ts'
import { unpairedSize } from '../src/analysis/statistics/power.ts'
import { quantile } from '../src/analysis/statistics/quantile.ts'
import { systemClock } from '../src/core/clock.ts'
import { createRandom } from '../src/core/random.ts'
import { bundledBots, loadProject, planRun } from '../src/index.ts'
import { evenly, type Observed, observe } from './defects/observe.ts'
import { surroundings } from './surroundings.ts'
import { writeBetween } from './write-page.ts'

const POWER = 0.8
/** Simulated sequences for each pair of bots, and pairs of one at most. */
const SEQUENCES = 500
const MOST = 20_000

/** Shares of pairs. */
interface Shares {
  readonly both: number
  readonly onlyA: number
  readonly onlyB: number
}

interface Row {
  readonly name: string
  readonly a: number
  readonly b: number
  readonly unpaired: number
  readonly sequential: number
}

const { values: flags } = parseArgs({
  options: {
    conversations: { type: 'string', default: '300' },
    only: { type: 'string' },
    write: { type: 'boolean', default: false },
  },
})
const world = { cwd: process.cwd(), env: {}, clock: systemClock }
const project = await loadProject({ personas: 'personas', scenarios: 'scenarios' }, world)
const rows: Row[] = []
for (const name of flags.only?.split(',') ?? Object.keys(bundledBots))
  rows.push(...(await measured(name)))
rows.sort((x, y) => x.sequential / x.unpaired - y.sequential / y.unpaired)
const ratios = rows.map(({ sequential, unpaired }) => sequential / unpaired)
const where = surroundings('bench:designs')
const percent = (share: number): string => `${(share * 100).toFixed(1)} %`
const together =
  rows.reduce((sum, row) => sum + row.sequential, 0) /
  rows.reduce((sum, row) => sum + row.unpaired, 0)
const summary: [string, string][] = [
  ['changes that differ (exact McNemar, 5 %)', String(rows.length)],
  [
    'conversations needed, paired and sequential over unpaired and fixed: all together',
    percent(together),
  ],
  ['the median change', percent(quantile(ratios, 0.5))],
  ['the 90th percentile', percent(quantile(ratios, 0.9))],
  [
    'changes that need at most 60 %',
    percent(ratios.filter((one) => one <= 0.6).length / ratios.length),
  ],
]
process.stdout.write(
  `${where.join('\n')}\n\n${summary.map((line) => line.join(': ')).join('\n')}\n\n`,
)
for (const { name, a, b, unpaired, sequential } of rows)
  process.stdout.write(
    `${name}: ${percent(a)} to ${percent(b)}, unpaired ${unpaired}, sequential ${sequential.toFixed(0)}, ${percent(sequential / unpaired)}\n`,
  )
if (flags.write)
  writeBetween('designs', [
    ...where.map((line) => `- ${line}`),
    '',
    '| | measured |',
    '|---|--:|',
    ...summary.map(([what, value]) => `| ${what} | ${value} |`),
  ])

/** Every change of one bot that the test finds. */
async function measured(name: string): Promise<Row[]> {
  const bot = bundledBots[name]
  if (!bot) throw new Error(`no bundled chatbot ${name}`)
  const wanted = Number(flags.conversations)
  const make = (repeats: number) => planRun(project, { target: name, repeats, plainArm: 0 }, world)
  const plan = make(Math.ceil(wanted / make(1).conversations.length))
  const specs = evenly(plan.conversations, wanted)
  const last = bot.iterations.at(-1) ?? ''
  const clean = await observe(bot.create(last, { defects: [] }), plan, specs)
  const changes = [
    ...bot.defects.map(({ id }) => ({ id, target: bot.create(last, { defects: [id] }) })),
    ...bot.iterations.slice(0, -1).map((id) => ({ id, target: bot.create(id) })),
  ]
  const found: Row[] = []
  for (const { id, target } of changes) {
    const row = rowOf(`${name} ${id}`, clean, await observe(target, plan, specs))
    process.stderr.write(`${name} ${id}${row ? '' : ': no difference'}\n`)
    if (row) found.push(row)
  }
  return found
}

function rowOf(
  name: string,
  clean: readonly Observed[],
  changed: readonly Observed[],
): Row | undefined {
  const before = new Map(clean.map((one) => [one.key, one.outcome.label]))
  const counts = { both: 0, onlyA: 0, onlyB: 0, neither: 0 }
  for (const { key, outcome } of changed) {
    const pair = `${before.get(key)} ${outcome.label}`
    if (pair === 'failed failed') counts.both += 1
    if (pair === 'failed passed') counts.onlyA += 1
    if (pair === 'passed failed') counts.onlyB += 1
    if (pair === 'passed passed') counts.neither += 1
  }
  if (exactMcNemar(counts.onlyA, counts.onlyB) >= 0.05) return undefined
  const total = counts.both + counts.onlyA + counts.onlyB + counts.neither
  const shares = {
    both: counts.both / total,
    onlyA: counts.onlyA / total,
    onlyB: counts.onlyB / total,
  }
  const [a, b] = [shares.both + shares.onlyA, shares.both + shares.onlyB]
  return {
    name,
    a,
    b,
    unpaired: unpairedSize(a, b, POWER),
    sequential: sequentialSize(name, shares),
  }
}

/** Pairs drawn on average, given so many at most that the difference is found in 80 %. */
function sequentialSize(name: string, { onlyA, onlyB }: Shares): number {
  const random = createRandom(name)
  const stops = Array.from({ length: SEQUENCES }, () => {
    let [broken, fixed] = [0, 0]
    for (let pair = 1; pair < MOST; pair += 1) {
      const draw = random.next()
      if (draw >= onlyA + onlyB) continue
      if (draw < onlyA) fixed += 1
      else broken += 1
      if (pairEValue(broken, fixed) >= ENOUGH) return pair
    }
    return MOST
  }).sort((x, y) => x - y)
  const most = stops[Math.floor(SEQUENCES * POWER)] ?? MOST
  return stops.reduce((sum, stop) => sum + Math.min(stop, most), 0) / SEQUENCES
}
