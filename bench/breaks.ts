/**
 * Whether the turn at which a conversation is said to have broken is the first after which a cooperative user passes no more:
 * failures of the earlier iterations of the onboarding chatbot and of every planted defect:
 * `npm run bench:breaks -- [--conversations 130] [--demo 40] [--most 2] [--only BOT,…] [--verbose] [--write]`.
 * @module
 */
import { parseArgs } from 'node:util'
import { systemClock } from '../src/core/clock.ts'
import { bundledBots, loadProject, planRun } from '../src/index.ts'
import { type CheckedBreak, checkFailures } from './breaks/measure.ts'
import { rowsOf, truthRows } from './breaks/report.ts'
import { evenly, observe } from './defects/observe.ts'
import { asTable } from './faults/report.ts'
import { surroundings } from './surroundings.ts'
import { writeBetween } from './write-page.ts'

const { values: flags } = parseArgs({
  options: {
    conversations: { type: 'string', default: '130' },
    /** Failures of each earlier iteration of the onboarding chatbot. */
    demo: { type: 'string', default: '40' },
    /** Failures of each defect. */
    most: { type: 'string', default: '2' },
    only: { type: 'string' },
    verbose: { type: 'boolean', default: false },
    write: { type: 'boolean', default: false },
  },
})
const world = { cwd: process.cwd(), env: {}, clock: systemClock }
const project = await loadProject({ personas: 'personas', scenarios: 'scenarios' }, world)
const startedAt = performance.now()
const all: CheckedBreak[] = []
let held = 0
for (const name of flags.only?.split(',') ?? Object.keys(bundledBots)) await measure(name)
const lines = [
  ...surroundings('bench:breaks').map((line) => `- ${line}`),
  `- ${held.toLocaleString('en')} conversations held in ${((performance.now() - startedAt) / 1000).toFixed(0)} s`,
  '',
  ...asTable(rowsOf(all)),
  '',
  ...asTable(truthRows(all)),
]
process.stdout.write(`${lines.join('\n')}\n`)
if (flags.write) writeBetween('breaks', lines)

/** The earlier iterations of the onboarding chatbot, and each bot's last one with each defect. */
async function measure(name: string): Promise<void> {
  const bot = bundledBots[name]
  if (!bot) throw new Error(`no bundled chatbot ${name}`)
  const wanted = Number(flags.conversations)
  const make = (repeats: number) => ({
    ...planRun(project, { target: name, repeats, plainArm: 0 }, world),
    runId: 'bench',
  })
  const plan = make(Math.ceil(wanted / make(1).conversations.length))
  const specs = evenly(plan.conversations, wanted)
  const last = bot.iterations.at(-1) ?? ''
  const clean = await observe(bot.create(last, { defects: [] }), plan, specs)
  if (name === 'onboarding')
    for (const one of bot.iterations.slice(0, -1))
      await check(`${name} ${one}`, one, bot.create(one), {
        plan,
        specs,
        clean: [],
        most: Number(flags.demo),
      })
  for (const { id } of bot.defects)
    await check(`${name}, defects`, id, bot.create(last, { defects: [id] }), {
      plan,
      specs,
      clean,
      most: Number(flags.most),
    })
}

async function check(
  group: string,
  change: string,
  bot: Parameters<typeof checkFailures>[1],
  bench: Parameters<typeof checkFailures>[2],
): Promise<void> {
  const found = await checkFailures(group, bot, bench)
  held += found.held
  all.push(...found.checked)
  process.stderr.write(`${group} ${change}: ${found.checked.length}\n`)
  if (!flags.verbose) return
  for (const { check: one, truth } of found.checked)
    process.stderr.write(
      `  ${one.conversationId}: ${one.finding}, rule ${one.rule.turn}, forking ${one.forked?.turn ?? '–'}, truth ${truth ?? '–'}, ${one.turns} turns\n`,
    )
}
