/**
 * How much shorter failures get, and whether they still fail then: those of the earlier iterations of the onboarding
 * chatbot and of every planted defect: `npm run bench:shrink -- [--conversations 130] [--most 4] [--only BOT,…] [--write]`.
 * @module
 */
import { parseArgs } from 'node:util'
import { systemClock } from '../src/core/clock.ts'
import { bundledBots, loadProject, planRun } from '../src/index.ts'
import { evenly } from './defects/observe.ts'
import { type Shrunk, shrinkFailures } from './shrink/measure.ts'
import { linesOf } from './shrink/report.ts'
import { surroundings } from './surroundings.ts'
import { writeBetween } from './write-page.ts'

const { values: flags } = parseArgs({
  options: {
    conversations: { type: 'string', default: '130' },
    most: { type: 'string', default: '4' },
    demo: { type: 'string', default: '60' },
    only: { type: 'string' },
    verbose: { type: 'boolean', default: false },
    write: { type: 'boolean', default: false },
  },
})
const world = { cwd: process.cwd(), env: {}, clock: systemClock }
const project = await loadProject({ personas: 'personas', scenarios: 'scenarios' }, world)
const startedAt = performance.now()
const all: Shrunk[] = []
let failures = 0
for (const name of flags.only?.split(',') ?? Object.keys(bundledBots)) await measure(name)
const seconds = (performance.now() - startedAt) / 1000
const lines = [
  ...surroundings('bench:shrink').map((line) => `- ${line}`),
  '',
  ...linesOf(all, failures, seconds),
]
process.stdout.write(`${lines.join('\n')}\n`)
if (flags.write) writeBetween('shrink', lines)

/** The earlier iterations of one bot, and its last one with each defect. */
async function measure(name: string): Promise<void> {
  const bot = bundledBots[name]
  if (!bot) throw new Error(`no bundled chatbot ${name}`)
  const wanted = Number(flags.conversations)
  const make = (repeats: number) => planRun(project, { target: name, repeats, plainArm: 0 }, world)
  const plan = make(Math.ceil(wanted / make(1).conversations.length))
  const specs = evenly(plan.conversations, wanted)
  const last = bot.iterations.at(-1) ?? ''
  const changes = [
    ...bot.iterations
      .slice(0, -1)
      .map((change) => ({ change, target: bot.create(change), most: Number(flags.demo) })),
    ...bot.defects.map(({ id }) => ({
      change: id,
      target: bot.create(last, { defects: [id] }),
      most: Number(flags.most),
    })),
  ]
  for (const { change, target, most } of changes) {
    const found = await shrinkFailures({ bot: name, change }, target, plan, specs, most)
    failures += found.failures
    all.push(...found.shrunk)
    if (flags.verbose)
      for (const { report } of found.shrunk)
        if (report)
          process.stderr.write(
            `  ${report.conversationId} ${report.before.outcome.failure} ${report.before.outcome.break?.stage} ${report.before.outcome.break?.reason}: ${report.before.turns} to ${report.after.turns}. ${report.needs} ${JSON.stringify(report.kept)}\n`,
          )
    process.stderr.write(`${name} ${change}: ${found.shrunk.length} of ${found.failures}\n`)
  }
}
