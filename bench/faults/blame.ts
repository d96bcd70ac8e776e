import type { Fault } from '../../src/core/outcome.ts'
import type { Plan } from '../../src/core/plan.ts'
import type { JudgedConversation } from '../../src/core/records.ts'
import type { Scenario } from '../../src/core/scenario.ts'
import { type Target, TargetError } from '../../src/core/target.ts'
import type { bundledBots } from '../../src/index.ts'
import { createAgendaUser } from '../../src/users/agenda-user.ts'
import { evenly } from '../defects/observe.ts'
import { holdWith } from '../hold-with.ts'
import { createFaultyUser } from './faulty-user.ts'
import { type PlantName, plants } from './plants.ts'

type Bot = NonNullable<(typeof bundledBots)[string]>
type Made = ReturnType<Bot['create']>

/** Whose fault a conversation was made to be, and whose it is said to be. */
export interface Blamed {
  readonly truth: Fault
  /** How the fault was planted. */
  readonly by: string
  readonly said: Fault | 'nobody'
}

/** What conversations are planted in. */
export interface BlameOptions {
  readonly bot: Bot
  plan(seed: string): Plan
  /** Conversations of each kind of plant at most. */
  readonly each: number
}

/** Holds conversations that are each spoilt by one known party, and says who is blamed. */
export async function plantBlame(options: BlameOptions): Promise<Blamed[]> {
  const all: Blamed[] = []
  for (const plant of [byBot, bySimulator, byJudge, byInfrastructure, byScenario]) {
    all.push(...(await plant(options)))
  }
  return all
}

function clean({ bot }: BlameOptions, defects: readonly string[] = []): Made {
  return bot.create(bot.iterations.at(-1) ?? '', { defects })
}

function named(truth: Fault, by: string, held: readonly JudgedConversation[]): Blamed[] {
  return held.map(({ outcome }) => ({ truth, by, said: outcome.fault ?? 'nobody' }))
}

/** Conversations that pass with the clean bot and, with the same user, do not pass with a defect. */
async function byBot(options: BlameOptions): Promise<Blamed[]> {
  const plan = options.plan('bot')
  const specs = evenly(plan.conversations, 40)
  const held = { plan, specs, user: createAgendaUser }
  const passed = passing(await holdWith({ ...held, bot: clean(options) }))
  const all: Blamed[] = []
  for (const { id } of options.bot.defects) {
    const changed = await holdWith({ ...held, bot: clean(options, [id]) })
    const lost = changed.filter(
      ({ spec, outcome }) => passed.has(spec.id) && outcome.label !== 'passed',
    )
    all.push(...named('bot', id, lost.slice(0, 8)))
  }
  return all
}

function passing(held: readonly JudgedConversation[]): Set<string> {
  return new Set(
    held.filter(({ outcome }) => outcome.label === 'passed').map(({ spec }) => spec.id),
  )
}

/** A user that is at fault in a turn, and in the draft after it again. */
async function bySimulator(options: BlameOptions): Promise<Blamed[]> {
  const all: Blamed[] = []
  for (const fault of Object.keys(plants) as PlantName[]) {
    const plan = options.plan(`simulator-${fault}`)
    const struck = new Set<string>()
    const held = await holdWith({
      bot: clean(options),
      plan,
      specs: evenly(plan.conversations, options.each),
      user: (one) => {
        const { scenario, persona, arm } = one
        const note = (): void => void struck.add([scenario.id, persona.id, arm].join(' '))
        return createFaultyUser(one, { fault, rate: 0.5, insists: true, note })
      },
    })
    const spoilt = held.filter(({ spec }) =>
      struck.has([spec.scenario, spec.persona, spec.arm].join(' ')),
    )
    all.push(...named('simulator', fault, spoilt))
  }
  return all
}

/** A critical check whose pattern cannot be read. */
async function byJudge(options: BlameOptions): Promise<Blamed[]> {
  const all: Blamed[] = []
  for (const kind of ['must', 'must_not'] as const) {
    const check = {
      id: 'broken',
      kind,
      severity: 'critical',
      matcher: { reply: { matches: '(' } },
    } as const
    const plan = changed(options.plan(`judge-${kind}`), (one) => ({ ...one, checks: [check] }))
    const specs = evenly(plan.conversations, options.each * 2)
    const held = await holdWith({ bot: clean(options), plan, specs, user: createAgendaUser })
    all.push(...named('judge', kind, held))
  }
  return all
}

/** A bot that cannot be reached from the start, or from some turn on. */
async function byInfrastructure(options: BlameOptions): Promise<Blamed[]> {
  const all: Blamed[] = []
  for (const turn of [0, 1, 2, 4]) {
    const plan = options.plan(`infrastructure-${turn}`)
    const specs = evenly(plan.conversations, options.each)
    const bot = unreachableFrom(turn, clean(options))
    const held = await holdWith({ bot, plan, specs, user: createAgendaUser })
    // A conversation that was over before its turn came was not struck.
    const struck = held.filter(({ conversation }) => conversation.turns.length >= turn)
    all.push(...named('infrastructure', turn === 0 ? 'at the start' : `turn ${turn}`, struck))
  }
  return all
}

function unreachableFrom(turn: number, bot: Made): Made {
  const gone = (): never => {
    throw new TargetError('unreachable', 'connect ECONNREFUSED')
  }
  const open: Target['open'] = async (how) => {
    if (turn === 0) gone()
    const session = await bot.open(how)
    let at = 0
    return {
      ...(session as Awaited<ReturnType<Target['open']>>),
      send: async (message, options) => {
        at += 1
        if (at >= turn) gone()
        return (await session.send(message, options)) as never
      },
    }
  }
  return { name: bot.name, open }
}

/** Expectations that the user's own facts forbid; only conversations that reach them with the clean bot count. */
async function byScenario(options: BlameOptions): Promise<Blamed[]> {
  const plan = options.plan('scenario')
  const specs = evenly(plan.conversations, options.each * 2)
  const held = { bot: clean(options), specs, user: createAgendaUser }
  const passed = passing(await holdWith({ ...held, plan }))
  const all: Blamed[] = []
  for (const [by, contradict] of Object.entries(CONTRADICTIONS)) {
    const spoilt = await holdWith({ ...held, bot: clean(options), plan: changed(plan, contradict) })
    all.push(
      ...named(
        'scenario',
        by,
        spoilt.filter(({ spec }) => passed.has(spec.id)),
      ),
    )
  }
  return all
}

const CONTRADICTIONS: Readonly<Record<string, (scenario: Scenario) => Scenario>> = {
  'a value of another user': (one) => expecting(one, { country: 'Japan' }),
  'two values of another user': (one) => expecting(one, { country: 'Japan', volume: 12 }),
  'facts crossed': (one) => expecting(one, { channel: { fact: 'country' } }),
}

function expecting(
  scenario: Scenario,
  wrong: NonNullable<Scenario['endStates'][number]['expect']>,
): Scenario {
  // What the user does not know forbids nothing.
  const known = Object.entries(wrong).filter(([path]) => scenario.facts[path]?.known === true)
  const endStates = scenario.endStates.map((state) =>
    state.desired ? { ...state, expect: { ...state.expect, ...Object.fromEntries(known) } } : state,
  )
  return { ...scenario, endStates }
}

function changed(plan: Plan, change: (scenario: Scenario) => Scenario): Plan {
  return { ...plan, scenarios: plan.scenarios.map(change) }
}
