import { exactMcNemar } from '../../src/analysis/statistics/exact-tests.ts'
import type { bundledBots, planRun } from '../../src/index.ts'
import { evenly, type Observed, observe } from '../defects/observe.ts'

type Bot = NonNullable<(typeof bundledBots)[string]>
type Plan = ReturnType<typeof planRun>

/** A change of a bot that the paired test finds, by the shares of pairs that fare so or so. */
export interface FoundChange {
  readonly name: string
  /** Failed before and after, before only, after only. */
  readonly both: number
  readonly onlyA: number
  readonly onlyB: number
}

/**
 * Every planted defect and earlier iteration of a bot against its clean last one, before the same `wanted` users; only those
 * where the exact McNemar test finds a difference at 5 %.
 */
export async function changesOf(
  name: string,
  bot: Bot,
  planned: (repeats: number) => Plan,
  wanted: number,
): Promise<FoundChange[]> {
  const plan = planned(Math.ceil(wanted / planned(1).conversations.length))
  const specs = evenly(plan.conversations, wanted)
  const last = bot.iterations.at(-1) ?? ''
  const clean = await observe(bot.create(last, { defects: [] }), plan, specs)
  const changes = [
    ...bot.defects.map(({ id }) => ({ id, target: bot.create(last, { defects: [id] }) })),
    ...bot.iterations.slice(0, -1).map((id) => ({ id, target: bot.create(id) })),
  ]
  const found: FoundChange[] = []
  for (const { id, target } of changes) {
    const change = changeOf(`${name} ${id}`, clean, await observe(target, plan, specs))
    process.stderr.write(`${name} ${id}${change ? '' : ': no difference'}\n`)
    if (change) found.push(change)
  }
  return found
}

function changeOf(
  name: string,
  clean: readonly Observed[],
  changed: readonly Observed[],
): FoundChange | undefined {
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
  return {
    name,
    both: counts.both / total,
    onlyA: counts.onlyA / total,
    onlyB: counts.onlyB / total,
  }
}
