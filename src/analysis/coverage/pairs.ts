import { BehaviourKind, DEFAULT_QUICK_REPLY_RATE, PLAIN_BEHAVIOURS } from '../../core/behaviour.ts'
import type { Persona } from '../../core/persona.ts'
import type { Arm, Plan } from '../../core/plan.ts'
import type { Scenario } from '../../core/scenario.ts'

/** What can meet, in the order in which pairs name them. */
const FACTORS = ['persona', 'scenario', 'behaviour', 'stage'] as const
export type Factor = (typeof FACTORS)[number]

/** Two things that can meet, as one text: what they are, and which. */
export function pairKey(a: Factor, one: string, b: Factor, other: string): string {
  return [`${a} × ${b}`, `${one} × ${other}`].join('\u0000')
}

/** The pairs that a user turn brings together; what is absent meets nothing. */
export function pairsIn(met: Partial<Record<Factor, string | undefined>>): string[] {
  return FACTORS.flatMap((a, at) =>
    FACTORS.slice(at + 1).flatMap((b) => {
      const [one, other] = [met[a], met[b]]
      return one === undefined || other === undefined ? [] : [pairKey(a, one, b, other)]
    }),
  )
}

/** The pairs that a conversation may bring together, each with the chance that it does, 0 to 1. */
export type Chances = ReadonlyMap<string, number>

/**
 * The chances of one conversation, from what is authored: a behaviour comes as often in a turn as the persona says, and there
 * is a turn for each stage but the last, where the conversation ends. An estimate: cool-downs, and bots that skip a stage or
 * stay in it, are not foreseen.
 */
export function chancesOf(persona: Persona, scenario: Scenario, arm: Arm): Chances {
  const chances = new Map<string, number>()
  const [p, s] = [persona.id, scenario.id]
  const turns = Math.max(1, scenario.stages.length - 1)
  const spoken = scenario.stages.slice(0, turns)
  chances.set(pairKey('persona', p, 'scenario', s), 1)
  for (const { id } of scenario.stages) {
    chances.set(pairKey('persona', p, 'stage', id), 1)
    chances.set(pairKey('scenario', s, 'stage', id), 1)
  }
  for (const kind of BehaviourKind.options) {
    const rate = rateOf(persona, kind)
    // Who leaves without a word plays no turn: that meets nothing.
    if (rate === 0 || kind === 'abandon') continue
    if (arm === 'plain' && !PLAIN_BEHAVIOURS.includes(kind)) continue
    const once = 1 - (1 - rate) ** turns
    chances.set(pairKey('persona', p, 'behaviour', kind), once)
    chances.set(pairKey('scenario', s, 'behaviour', kind), once)
    for (const { id } of spoken) chances.set(pairKey('behaviour', kind, 'stage', id), rate)
  }
  return chances
}

/** How often a persona plays a behaviour where it applies; it answers nearly always. */
function rateOf({ behaviours }: Persona, kind: BehaviourKind): number {
  if (kind === 'answer') return behaviours.answer ?? 0.5
  return behaviours[kind] ?? (kind === 'quick_reply' ? DEFAULT_QUICK_REPLY_RATE : 0)
}

/** The chances of every conversation of a plan, told once a cell and arm. */
export function planChances(
  plan: Pick<Plan, 'personas' | 'scenarios'>,
): (one: { scenario: string; persona: string; arm: Arm }) => Chances {
  const personas = new Map(plan.personas.map((one) => [one.id, one]))
  const scenarios = new Map(plan.scenarios.map((one) => [one.id, one]))
  const known = new Map<string, Chances>()
  return ({ scenario: s, persona: p, arm }) => {
    const key = [s, p, arm].join('\u0000')
    const [scenario, persona] = [scenarios.get(s), personas.get(p)]
    const made = known.get(key) ?? (scenario && persona && chancesOf(persona, scenario, arm))
    if (made) known.set(key, made)
    return made ?? new Map()
  }
}
