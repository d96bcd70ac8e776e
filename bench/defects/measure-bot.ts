import type { Exposure } from '../../src/chatbots/defect.ts'
import type { bundledBots } from '../../src/chatbots/index.ts'
import type { Plan } from '../../src/core/plan.ts'
import { type Located, locate } from './locate.ts'
import { evenly, type Observed, observe } from './observe.ts'
import { type Flag, flags, signalsOf } from './signals.ts'
import { partingOf } from './truth.ts'

type Bot = (typeof bundledBots)[string]

/** Shares of its chances in which a stochastic defect strikes. */
const RATES = [0.01, 0.05, 0.2]
/** Other seeds under which the clean bot is compared with itself. */
const OTHER_SEEDS = [2, 3, 4, 5, 6]

/** One changed bot against the clean one, with the same users. */
export interface Comparison {
  readonly id: string
  readonly conversations: number
  /** Transcripts that differ from the clean bot's: with none, nothing could be found. */
  readonly changed: number
  readonly found: readonly Flag[]
  /** Conversations with a signal that they did not have with the clean bot. */
  readonly alarms: number
}

/** A planted defect, and what was made of it. */
export interface DefectResult extends Comparison {
  readonly stage: string
  readonly step: string
  readonly exposedBy: readonly Exposure[]
  readonly rate?: number
  readonly located: Located
}

/** What a bot's defects, harmless changes and other seeds came to. */
export interface BotResult {
  readonly bot: string
  /** The clean bot's own conversations that have any signal. */
  readonly clean: { readonly conversations: number; readonly alarms: number }
  readonly defects: readonly DefectResult[]
  readonly compound: readonly Comparison[]
  readonly equivalents: readonly Comparison[]
  /** The clean bot against itself, with other users. */
  readonly otherSeeds: readonly Comparison[]
}

/** How a bot is measured. */
export interface MeasureOptions {
  readonly name: string
  /** An iteration without faults; the last one by default. */
  readonly iteration?: string | undefined
  readonly conversations: number
  plan(seed: number, repeats: number): Plan
  wanted(defect: string): boolean
  say(line: string): void
}

/** The clean bot with its users' conversations, and the means to hold them again with a changed one. */
interface Bench extends MeasureOptions {
  readonly bot: Bot
  readonly unchanged: readonly Observed[]
  hold(changes: Changes): Promise<Observed[]>
}

type Changes = NonNullable<Parameters<Bot['create']>[1]>

/** Holds the same users' conversations with the clean bot and with each changed one. */
export async function measureBot(bot: Bot, options: MeasureOptions): Promise<BotResult> {
  const plan = planOf(options, 1)
  const specs = evenly(plan.conversations, options.conversations)
  const hold: Bench['hold'] = (changes) => observe(made(bot, changes, options), plan, specs)
  const unchanged = await hold({})
  const bench: Bench = { ...options, bot, unchanged, hold }
  return {
    bot: options.name,
    clean: { conversations: unchanged.length, alarms: unchanged.filter(alarmed).length },
    defects: await measureDefects(bench),
    compound: await measureChanges(
      bench,
      Object.entries(bot.compound).map(([id, defects]) => [id, { defects }]),
    ),
    equivalents: await measureChanges(
      bench,
      bot.equivalents.map((id) => [id, { equivalents: [id] }]),
    ),
    otherSeeds: await measureOtherSeeds(bench),
  }
}

/** The iteration, without faults but those chosen. */
function made(
  bot: Bot,
  changes: Changes,
  { iteration }: MeasureOptions,
): ReturnType<Bot['create']> {
  return bot.create(iteration ?? bot.iterations.at(-1) ?? '', { defects: [], ...changes })
}

async function measureDefects(bench: Bench): Promise<DefectResult[]> {
  const results: DefectResult[] = []
  for (const defect of bench.bot.defects.filter(({ id }) => bench.wanted(id))) {
    const { id, stage, step, exposedBy } = defect
    for (const rate of defect.stochastic === true ? RATES : [undefined]) {
      const name = rate === undefined ? id : `${id} at ${rate * 100} %`
      const planted = rate === undefined ? id : { id, rate }
      const changed = await bench.hold({ defects: [planted] })
      const comparison = compare(name, bench.unchanged, changed)
      tell(bench, comparison)
      const signals = new Set(comparison.found.map(({ signal }) => signal))
      const located = locate(defect, bench.unchanged, changed, signals)
      results.push({ ...comparison, stage, step, exposedBy, ...(rate ? { rate } : {}), located })
    }
  }
  return results
}

async function measureChanges(
  bench: Bench,
  changes: readonly (readonly [id: string, changes: Changes])[],
): Promise<Comparison[]> {
  const results: Comparison[] = []
  for (const [id, change] of changes) {
    const comparison = compare(id, bench.unchanged, await bench.hold(change))
    tell(bench, comparison)
    results.push(comparison)
  }
  return results
}

async function measureOtherSeeds(bench: Bench): Promise<Comparison[]> {
  const results: Comparison[] = []
  for (const seed of OTHER_SEEDS) {
    const plan = planOf(bench, seed)
    const specs = evenly(plan.conversations, bench.conversations)
    const changed = await observe(made(bench.bot, {}, bench), plan, specs)
    results.push(compare(`seed ${seed}`, bench.unchanged, changed))
  }
  return results
}

function tell({ say, name }: Bench, { id, found }: Comparison): void {
  say(`${name} ${id}: ${found.map(({ signal }) => signal).join(', ') || '-'}`)
}

/** The smallest plan with enough conversations. */
function planOf({ plan, conversations }: MeasureOptions, seed: number): Plan {
  const cell = plan(seed, 1).conversations.length
  return plan(seed, Math.ceil(conversations / cell))
}

function compare(
  id: string,
  unchanged: readonly Observed[],
  changed: readonly Observed[],
): Comparison {
  const before = new Map(unchanged.map((one) => [one.key, one]))
  let parted = 0
  let alarms = 0
  for (const one of changed) {
    const other = before.get(one.key)
    if (!other) continue
    if (partingOf(other, one)) parted += 1
    const then = signalsOf(other)
    if ([...signalsOf(one)].some((signal) => !then.has(signal))) alarms += 1
  }
  const found = flags(unchanged, changed)
  return { id, conversations: changed.length, changed: parted, found, alarms }
}

function alarmed(one: Observed): boolean {
  return signalsOf(one).size > 0
}
