/**
 * Plants every defect in the bundled chatbots, one after another, and says how many the simulator finds and where it
 * places them: `npm run bench:defects -- [--conversations 300] [--seed 1] [--only BOT[:ITERATION],…] [--defect ID,…]
 * [--write]`. Without an iteration it is the last one.
 * @module
 */
import { mkdirSync, writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { systemClock } from '../src/core/clock.ts'
import { bundledBots, loadProject, planRun } from '../src/index.ts'
import { type BotResult, measureBot } from './defects/measure-bot.ts'
import { asMarkdown, asText } from './defects/report.ts'
import { surroundings } from './surroundings.ts'
import { writeBetween } from './write-page.ts'

const { values: flags } = parseArgs({
  options: {
    conversations: { type: 'string', default: '300' },
    seed: { type: 'string', default: '1' },
    only: { type: 'string' },
    defect: { type: 'string' },
    write: { type: 'boolean', default: false },
  },
})
const names = flags.only?.split(',') ?? Object.keys(bundledBots)
const wanted = flags.defect?.split(',')
const world = { cwd: process.cwd(), env: {}, clock: systemClock }
const project = await loadProject({ personas: 'personas', scenarios: 'scenarios' }, world)
const results: BotResult[] = []
for (const name of names) {
  const [base = '', iteration] = name.split(':')
  const bot = bundledBots[base]
  if (!bot) throw new Error(`no bundled chatbot ${name}; there are ${Object.keys(bundledBots)}`)
  results.push(
    await measureBot(bot, {
      name,
      iteration,
      conversations: Number(flags.conversations),
      plan: (seed, repeats) => ({
        ...planRun(project, { target: base, seed: `${flags.seed}-${seed}`, repeats }, world),
        runId: 'bench',
      }),
      wanted: (id) => wanted?.includes(id) ?? true,
      say: (line) => process.stderr.write(`${line}\n`),
    }),
  )
}
const where = surroundings('bench:defects')
process.stdout.write(`${[...where, '', ...asText(results)].join('\n')}\n`)
if (flags.write) {
  mkdirSync('bench', { recursive: true })
  writeFileSync('bench/defects.json', `${JSON.stringify({ where, results }, null, 2)}\n`)
  writeBetween('defects', [...where.map((line) => `- ${line}`), '', ...asMarkdown(results)])
}
