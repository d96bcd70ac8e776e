/**
 * What pairing and stopping early save on the bundled chatbots: every planted defect and earlier iteration against the
 * clean last one, with the same users; how many conversations a paired sequential design needs on average, over those of
 * an unpaired one of fixed size, at a power of 80 %:
 * `npm run bench:designs -- [--conversations 300] [--only BOT,…] [--changes FILE] [--write]`. With `--changes`, what was
 * observed is kept in a file, and read from it where it is there.
 * @module
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { pairedSize, unpairedSize } from '../src/analysis/statistics/power.ts'
import { systemClock } from '../src/core/clock.ts'
import { bundledBots, loadProject, planRun } from '../src/index.ts'
import { changesOf, type FoundChange } from './designs/changes.ts'
import { type Design, summaryOf } from './designs/report.ts'
import { sequentialSize } from './designs/sequential-size.ts'
import { percent } from './figures.ts'
import { surroundings } from './surroundings.ts'
import { writeBetween } from './write-page.ts'

const POWER = 0.8

const { values: flags } = parseArgs({
  options: {
    conversations: { type: 'string', default: '300' },
    only: { type: 'string' },
    changes: { type: 'string' },
    write: { type: 'boolean', default: false },
  },
})
const changes = await foundChanges()
const designs = changes.map(designOf)
designs.sort((x, y) => x.sequential / x.unpaired - y.sequential / y.unpaired)
const where = surroundings('bench:designs')
const summary = summaryOf(designs)
process.stdout.write(
  `${where.join('\n')}\n\n${summary.map((line) => line.join('  ')).join('\n')}\n\n`,
)
for (const { name, a, b, unpaired, paired, sequential } of designs)
  process.stdout.write(
    `${name}: ${percent(a)} to ${percent(b)}, unpaired ${unpaired}, paired ${paired}, sequential ${sequential.toFixed(0)}, ${percent(sequential / unpaired)}\n`,
  )
if (flags.write) {
  const [head = [], ...rows] = summary
  writeBetween('designs', [
    ...where.map((line) => `- ${line}`),
    '',
    ...[head, head.map((_, at) => (at === 0 ? '---' : '--:')), ...rows].map(
      (row) => `| ${row.join(' | ')} |`,
    ),
  ])
}

async function foundChanges(): Promise<FoundChange[]> {
  if (flags.changes && existsSync(flags.changes))
    return JSON.parse(readFileSync(flags.changes, 'utf8'))
  const world = { cwd: process.cwd(), env: {}, clock: systemClock }
  const project = await loadProject({ personas: 'personas', scenarios: 'scenarios' }, world)
  const found: FoundChange[] = []
  for (const name of flags.only?.split(',') ?? Object.keys(bundledBots)) {
    const bot = bundledBots[name]
    if (!bot) throw new Error(`no bundled chatbot ${name}`)
    const planned = (repeats: number) =>
      planRun(project, { target: name, repeats, plainArm: 0 }, world)
    found.push(...(await changesOf(name, bot, planned, Number(flags.conversations))))
  }
  if (flags.changes) writeFileSync(flags.changes, `${JSON.stringify(found, null, 1)}\n`)
  return found
}

function designOf(change: FoundChange): Design {
  const { name, both, onlyA, onlyB } = change
  const [a, b] = [both + onlyA, both + onlyB]
  return {
    name,
    a,
    b,
    unpaired: unpairedSize(a, b, POWER),
    paired: pairedSize({ onlyA, onlyB }, POWER),
    sequential: sequentialSize(change, POWER),
  }
}
