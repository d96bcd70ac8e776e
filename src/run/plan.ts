import type { Persona } from '../core/persona.ts'
import type { Arm, ConversationSpec, Fingerprints, Plan } from '../core/plan.ts'
import type { Scenario } from '../core/scenario.ts'
import type { UserSpec } from '../core/settings.ts'
import type { ShadowSpec } from '../core/shadow.ts'

/** What a plan is made from. */
export interface PlanOptions {
  readonly runId: string
  readonly target: string
  readonly iteration: string
  readonly seed: string
  readonly user: UserSpec
  /** Straying conversations a cell, before the persona's weight. */
  readonly repeats: number
  /** Deviation-free conversations as a share of the repeats; at least one a cell unless 0. */
  readonly plainArm: number
  readonly personas: readonly Persona[]
  readonly scenarios: readonly Scenario[]
  readonly fingerprints: Fingerprints
  readonly requested?: Plan['requested']
  readonly targetSettings?: Plan['targetSettings']
  readonly shadow?: ShadowSpec | undefined
}

/**
 * Scenario × persona × repeats, repeats outermost, so that any first part of a run covers all cells alike. Pure: the
 * same options give the same plan. Personas that no scenario takes are left out.
 */
export function buildPlan(options: PlanOptions): Plan {
  const cells = options.scenarios.flatMap((scenario) =>
    personasFor(scenario, options.personas).map((persona) => ({ scenario, persona })),
  )
  const wanted = cells.flatMap(({ scenario, persona }) => {
    const straying = Math.max(1, Math.round(options.repeats * persona.weight))
    const plain = options.plainArm === 0 ? 0 : Math.max(1, Math.round(straying * options.plainArm))
    const cell = { scenario: scenario.id, persona: persona.id }
    return [...repeatsOf(cell, 'straying', straying), ...repeatsOf(cell, 'plain', plain)]
  })
  const ordered = wanted.sort((a, b) => a.repeat - b.repeat)
  const conversations = ordered.map(
    (one, index): ConversationSpec => ({
      id: `${options.runId}-${String(index + 1).padStart(4, '0')}`,
      index,
      ...one,
    }),
  )
  return {
    ...options,
    personas: [...options.personas],
    scenarios: [...options.scenarios],
    conversations,
  }
}

function repeatsOf(
  cell: { scenario: string; persona: string },
  arm: Arm,
  count: number,
): Omit<ConversationSpec, 'id' | 'index'>[] {
  return Array.from({ length: count }, (_, index) => ({ ...cell, repeat: index + 1, arm }))
}

/** The personas a scenario takes: those it names by id or tag, all where it names none. */
export function personasFor(scenario: Scenario, personas: readonly Persona[]): readonly Persona[] {
  if (scenario.personas.length === 0) return personas
  const named = new Set(scenario.personas)
  return personas.filter(({ id, tags }) => named.has(id) || tags.some((tag) => named.has(tag)))
}

/** A run's id: short, typeable, and growing with time; two runs of one store never start in the same millisecond. */
export function runIdAt(ms: number): string {
  return `r${Math.floor(ms).toString(36)}`
}
