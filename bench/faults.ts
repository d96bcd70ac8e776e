/**
 * Lets a user make every fault that the guard is there for, in real conversations with the bundled onboarding bot, and says
 * how many drafts were refused before they were sent, and how many good ones with them:
 * `npm run bench:faults -- [--faulty 600] [--good 10000] [--blame 30] [--seed 1] [--only FAULT,…] [--misses] [--write]`.
 * @module
 */
import { parseArgs } from 'node:util'
import { systemClock } from '../src/core/clock.ts'
import { bundledBots, loadProject, planRun } from '../src/index.ts'
import { plantBlame } from './faults/blame.ts'
import { confusion, misblamed } from './faults/blame-report.ts'
import { measureFaults } from './faults/measure.ts'
import { asMarkdown, asTable, asText, misses } from './faults/report.ts'
import { surroundings } from './surroundings.ts'
import { writeBetween } from './write-page.ts'

const { values: flags } = parseArgs({
  options: {
    faulty: { type: 'string', default: '600' },
    good: { type: 'string', default: '10000' },
    /** Conversations of each way to spoil one. */
    blame: { type: 'string', default: '30' },
    seed: { type: 'string', default: '1' },
    only: { type: 'string' },
    misses: { type: 'boolean', default: false },
    write: { type: 'boolean', default: false },
  },
})
const world = { cwd: process.cwd(), env: {}, clock: systemClock }
const project = await loadProject({ personas: 'personas', scenarios: 'scenarios' }, world)
const target = 'onboarding'
const bot = bundledBots[target]
if (!bot) throw new Error(`no bundled chatbot ${target}`)
const only = flags.only?.split(',')
const plan = (seed: string) => ({
  ...planRun(project, { target, seed: `${flags.seed}-${seed}`, repeats: 1 }, world),
  runId: 'bench',
})
const blamed = await plantBlame({ bot, plan, each: Number(flags.blame) })
const { rows, right } = confusion(blamed)
const measured = await measureFaults({
  bot: () => bot.create(bot.iterations.at(-1) ?? '', { defects: [] }),
  plan,
  faulty: Number(flags.faulty),
  good: Number(flags.good),
  wanted: (fault) => only?.includes(fault) ?? true,
})
const where = surroundings('bench:faults')
process.stdout.write(`${[...where, '', ...asText(measured)].join('\n')}\n`)
const table = rows.map((row) =>
  row
    .map((cell) => cell.padEnd(14))
    .join(' ')
    .trimEnd(),
)
process.stdout.write(`\n${[...table, `blame right: ${right}`, ...misblamed(blamed)].join('\n')}\n`)
if (flags.misses) process.stdout.write(`\n${misses(measured).join('\n')}\n`)
if (flags.write) {
  writeBetween('faults', [...where.map((line) => `- ${line}`), '', ...asMarkdown(measured)])
  writeBetween('blame', [
    `Blame right: ${right}.`,
    '',
    ...asTable(rows),
    '',
    ...misblamed(blamed).map((line) => `- ${line}`),
  ])
}
