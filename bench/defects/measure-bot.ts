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
  readonly conversations: number
  plan(seed: number, repeats: number): Plan
  wanted(defect: string): boolean
  say(line: string): void
}

/** Holds the same users' conversations with the clean bot and with each changed one. */
export async function measureBot(bot: Bot, options: MeasureOptions): Promise<BotResult> {
  const { say, wanted, name } = options
  const clean = bot.iterations.at(-1) ?? ''
  const plan = planOf(options, 1)
  const specs = evenly(plan.conversations, options.conversations)
  const unchanged = await observe(bot.create(clean, { defects: [] }), plan, specs)
  const against = async (id: string, changes: Parameters<Bot['create']>[1]) => {
    const changed = await observe(bot.create(clean, { defects: [], ...changes }), plan, specs)
    const comparison = compare(id, unchanged, changed)
    say(`${name} ${id}: ${comparison.found.map(({ signal }) => signal).join(', ') || '-'}`)
    return { comparison, changed }
  }
  const defects: DefectResult[] = []
  for (const defect of bot.defects.filter(({ id }) => wanted(id))) {
    for (const rate of defect.stochastic === true ? RATES : [undefined]) {
      const { id } = defect
      const planted = rate === undefined ? id : { id, rate }
      const { comparison, changed } = await against(
        rate === undefined ? id : `${id} at ${rate * 100} %`,
        { defects: [planted] },
      )
      const signals = new Set(comparison.found.map(({ signal }) => signal))
      const { stage, step, exposedBy } = defect
      const located = locate(defect, unchanged, changed, signals)
      defects.push({ ...comparison, stage, step, exposedBy, ...(rate ? { rate } : {}), located })
    }
  }
  const compound: Comparison[] = []
  for (const [id, planted] of Object.entries(bot.compound))
    compound.push((await against(id, { defects: planted })).comparison)
  const equivalents: Comparison[] = []
  for (const id of bot.equivalents)
    equivalents.push((await against(id, { equivalents: [id] })).comparison)
  const otherSeeds: Comparison[] = []
  for (const seed of OTHER_SEEDS) {
    const other = planOf(options, seed)
    const users = evenly(other.conversations, options.conversations)
    const changed = await observe(bot.create(clean, { defects: [] }), other, users)
    otherSeeds.push(compare(`seed ${seed}`, unchanged, changed))
  }
  return {
    bot: name,
    clean: { conversations: unchanged.length, alarms: unchanged.filter(alarmed).length },
    defects,
    compound,
    equivalents,
    otherSeeds,
  }
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
