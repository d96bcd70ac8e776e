import type { bundledBots } from '../../src/chatbots/index.ts'
import type { ConversationSpec, Plan } from '../../src/core/plan.ts'
import { type Observed, observe } from '../defects/observe.ts'
import { partingOf } from '../defects/truth.ts'

type Bot = (typeof bundledBots)[string]

/** A failure of which it is known which planted defect broke it. */
export interface PlantedFailure {
  readonly defect: string
  readonly judged: Observed
}

/** The failures of one bot with one defect at a time, and of those with several at once. */
export interface Planted {
  /** By defect. */
  readonly alone: ReadonlyMap<string, readonly PlantedFailure[]>
  /** By the name of the bot with several; of the failures of exactly one cause, and how many there were in all. */
  readonly compound: ReadonlyMap<string, { readonly known: PlantedFailure[]; readonly all: number }>
}

/**
 * Holds the same users' conversations with the clean bot, with each defect, and with several defects at once. A failure counts
 * as a defect's own where the same user passes with the clean bot; of several defects, where one alone changes the
 * transcript of that user.
 */
export async function plant(
  bot: Bot,
  plan: Plan,
  specs: readonly ConversationSpec[],
  say: (line: string) => void,
): Promise<Planted> {
  const last = bot.iterations.at(-1) ?? ''
  type Defects = NonNullable<NonNullable<Parameters<Bot['create']>[1]>['defects']>
  const hold = (defects: Defects) => observe(bot.create(last, { defects }), plan, specs)
  const clean = new Map((await hold([])).map((one) => [one.key, one]))
  const alone = new Map<string, PlantedFailure[]>()
  const changed = new Map<string, Set<string>>()
  for (const { id } of bot.defects) {
    const held = await hold([id])
    const parted = held.filter((one) => parts(clean.get(one.key), one))
    changed.set(id, new Set(parted.map(({ key }) => key)))
    alone.set(
      id,
      parted.filter(isNew(clean)).map((judged) => ({ defect: id, judged })),
    )
    say(`${id}: ${alone.get(id)?.length} failures`)
  }
  const compound = new Map<string, { known: PlantedFailure[]; all: number }>()
  for (const [name, defects] of Object.entries(bot.compound)) {
    const failures = (await hold(defects)).filter(isNew(clean))
    const known = failures.flatMap((judged) => {
      const causes = defects.filter((id) => changed.get(id)?.has(judged.key))
      const [cause] = causes
      return cause !== undefined && causes.length === 1 ? [{ defect: cause, judged }] : []
    })
    compound.set(name, { known, all: failures.length })
    say(`${name}: ${known.length} of ${failures.length} failures of one cause`)
  }
  return { alone, compound }
}

function parts(clean: Observed | undefined, one: Observed): boolean {
  return clean !== undefined && partingOf(clean, one) !== undefined
}

function isNew(clean: ReadonlyMap<string, Observed>): (one: Observed) => boolean {
  return ({ key, outcome }) =>
    outcome.label === 'failed' && clean.get(key)?.outcome.label !== 'failed'
}
