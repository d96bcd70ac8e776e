import type { ReplyInput } from '../../src/core/message.ts'
import type { Plan } from '../../src/core/plan.ts'
import type { Target } from '../../src/core/target.ts'
import { evenly } from '../defects/observe.ts'
import { holdWith } from '../hold-with.ts'
import { createFaultyUser, type Deed, type NotedDraft } from './faulty-user.ts'
import { type PlantName, plants } from './plants.ts'

/** Share of its chances in which a fault strikes: some turns stay right, so that the conversation goes on. */
const RATE = 0.35

/** What became of the faulty drafts of one kind. */
export interface FaultResult {
  readonly fault: PlantName
  readonly drafts: readonly NotedDraft[]
}

/** What became of the drafts of all kinds. */
export interface Measured {
  readonly faults: readonly FaultResult[]
  /** Drafts without a fault. */
  readonly good: readonly NotedDraft[]
  /** Messages that customers write, by somebody who had not seen the rules. */
  readonly ordinary: readonly NotedDraft[]
}

/** How faults are measured. */
export interface MeasureOptions {
  bot(): Target<ReplyInput>
  plan(seed: string): Plan
  /** Faulty drafts of each kind at least, as far as 40 rounds give them. */
  readonly faulty: number
  /** Drafts without a fault at least. */
  readonly good: number
  wanted(fault: string): boolean
}

const ROUNDS = 40
const A_ROUND = 120

/** Lets every fault strike in real conversations, and counts which drafts the guard refused. */
export async function measureFaults(options: MeasureOptions): Promise<Measured> {
  const faults: FaultResult[] = []
  for (const fault of (Object.keys(plants) as PlantName[]).filter(options.wanted)) {
    faults.push({ fault, drafts: await collect(options, fault, RATE, options.faulty) })
  }
  const good = await collect(options, 'good', 1, options.good)
  return { faults, good, ordinary: await collect(options, 'ordinary', RATE, options.faulty * 5) }
}

async function collect(
  { bot, plan: planOf }: MeasureOptions,
  fault: Deed,
  rate: number,
  enough: number,
): Promise<NotedDraft[]> {
  const drafts: NotedDraft[] = []
  const note = (draft: NotedDraft): void => {
    drafts.push(draft)
  }
  for (let round = 1; round <= ROUNDS && drafts.length < enough; round += 1) {
    const plan = planOf(`${fault}-${round}`)
    const specs = evenly(plan.conversations, A_ROUND)
    const user = (options: Parameters<typeof createFaultyUser>[0]) =>
      createFaultyUser(options, { fault, rate, note })
    await holdWith({ bot: bot(), plan, specs, user })
  }
  return drafts.slice(0, enough)
}
