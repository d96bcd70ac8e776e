/**
 * Whether failures fall into groups as the defects do that broke them: mixtures of 3 to 5 planted defects, and the bundled
 * chatbots with several at once; adjusted Rand index against the planted truth:
 * `npm run bench:clusters -- [--conversations 150] [--mixtures 40] [--seed 2] [--only BOT,…] [--verbose] [--write]`.
 * @module
 */
import { parseArgs } from 'node:util'
import { quantile } from '../src/analysis/statistics/quantile.ts'
import { systemClock } from '../src/core/clock.ts'
import { bundledBots, loadProject, planRun } from '../src/index.ts'
import { type Agreement, agreementOf, mixtures } from './clusters/agreement.ts'
import { plant } from './clusters/plant.ts'
import { evenly } from './defects/observe.ts'
import { surroundings } from './surroundings.ts'
import { writeBetween } from './write-page.ts'

const { values: flags } = parseArgs({
  options: {
    conversations: { type: 'string', default: '150' },
    mixtures: { type: 'string', default: '40' },
    seed: { type: 'string', default: '2' },
    only: { type: 'string' },
    verbose: { type: 'boolean', default: false },
    write: { type: 'boolean', default: false },
  },
})
const world = { cwd: process.cwd(), env: {}, clock: systemClock }
const project = await loadProject({ personas: 'personas', scenarios: 'scenarios' }, world)
const mixed = new Map<string, Agreement[]>()
const compound: (Agreement & { readonly all: number })[] = []
for (const name of flags.only?.split(',') ?? Object.keys(bundledBots)) await measure(name)
const lines = [
  ...surroundings('bench:clusters').map((line) => `- ${line}`),
  '',
  '| mixtures of 3 to 5 defects | mixtures | failures each, median | ARI, mean | median | 10th percentile | at least 0.8 |',
  '| --- | --: | --: | --: | --: | --: | --: |',
  ...[...mixed].map(([name, all]) => row(name, all)),
  row('all', [...mixed.values()].flat()),
  '',
  '| several defects at once | failures of one cause | defects among them | groups | ARI |',
  '| --- | --: | --: | --: | --: |',
  ...compound.map(
    (one) =>
      `| ${one.name} | ${one.failures} of ${one.all} | ${one.defects} | ${one.groups} | ${one.ari.toFixed(2)} |`,
  ),
]
process.stdout.write(`${lines.join('\n')}\n`)
if (flags.verbose)
  for (const { name, failures, groups, ari } of [...mixed.values()].flat())
    process.stdout.write(`${ari.toFixed(2)}  ${failures} failures, ${groups} groups  ${name}\n`)
if (flags.write) writeBetween('clusters', lines)

async function measure(name: string): Promise<void> {
  const bot = bundledBots[name]
  if (!bot) throw new Error(`no bundled chatbot ${name}`)
  const wanted = Number(flags.conversations)
  const make = (repeats: number) => ({
    ...planRun(project, { target: name, repeats, plainArm: 0, seed: flags.seed }, world),
    runId: 'bench',
  })
  const plan = make(Math.ceil(wanted / make(1).conversations.length))
  const planted = await plant(bot, plan, evenly(plan.conversations, wanted), (line) =>
    process.stderr.write(`${name} ${line}\n`),
  )
  const drawn = mixtures(name, planted, Number(flags.mixtures), flags.seed)
  mixed.set(
    name,
    drawn.map((one) => agreementOf(one.name, one.failures)),
  )
  for (const [id, { known, all }] of planted.compound)
    compound.push({ ...agreementOf(`${name} ${id}`, known), all })
}

function row(name: string, all: readonly Agreement[]): string {
  const values = all.map(({ ari }) => ari).sort((a, b) => a - b)
  const sizes = all.map(({ failures }) => failures).sort((a, b) => a - b)
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length
  const enough = values.filter((value) => value >= 0.8).length
  return `| ${[
    name,
    all.length,
    quantile(sizes, 0.5),
    mean.toFixed(2),
    quantile(values, 0.5).toFixed(2),
    quantile(values, 0.1).toFixed(2),
    `${enough} of ${all.length}`,
  ].join(' | ')} |`
}
