import type { Conversation } from '../../core/conversation.ts'
import type { StyleTrait, UserDecision } from '../../core/minimized.ts'
import type { Persona, Style } from '../../core/persona.ts'
import type { Scenario } from '../../core/scenario.ts'
import type { Script, Straying } from '../../core/script.ts'

/** The plainest way to write: the values and no more, as they are spelt. */
export const SIMPLEST_STYLE = {
  typos: 0,
  emoji: 0,
  capitals: 'normal',
  register: 'neutral',
  length: 'short',
} as const satisfies Record<StyleTrait, Style[StyleTrait]>

/** One user to try: what it is told to do, and the records that it is made of. */
export interface Candidate {
  readonly scenario: Scenario
  readonly persona: Persona
  readonly script: Script
}

/** The user that is left when only these decisions are kept; with all of them, the one of the record. */
export function candidateOf(
  scenario: Scenario,
  persona: Persona,
  all: readonly UserDecision[],
  kept: readonly UserDecision[],
): Candidate {
  const gone = all.filter((one) => !kept.includes(one))
  const slots = Object.keys(scenario.facts)
  return {
    scenario: simplerScenario(scenario, gone),
    persona: simplerPersona(persona, gone),
    script: {
      strayings: kept.flatMap((one) => {
        if (one.kind !== 'straying') return []
        const { kind: _, ...straying } = one
        return [straying]
      }),
      toldAtOnce: slots.filter((slot) => has(gone, 'waits', slot)),
      askedAtOnce: gone.flatMap((one) => (one.kind === 'later' ? [one.id] : [])),
    },
  }
}

function has(
  gone: readonly UserDecision[],
  kind: 'waits' | 'fact' | 'alternatives',
  slot: string,
): boolean {
  return gone.some((one) => one.kind === kind && one.slot === slot)
}

/** A fact that is taken away is one that the user does not know; the bot is then not held to recording it. */
function simplerScenario(scenario: Scenario, gone: readonly UserDecision[]): Scenario {
  const facts = Object.entries(scenario.facts).map(([slot, fact]) => {
    const unknown = has(gone, 'fact', slot) ? { known: false } : {}
    const settled = has(gone, 'alternatives', slot) ? { alternatives: [] } : {}
    return [slot, { ...fact, ...unknown, ...settled }]
  })
  return {
    ...scenario,
    facts: Object.fromEntries(facts),
    requests: scenario.requests.filter(
      ({ id }) => !gone.some((one) => one.kind === 'request' && one.id === id),
    ),
  }
}

function simplerPersona(persona: Persona, gone: readonly UserDecision[]): Persona {
  const plain = gone.flatMap((one) =>
    one.kind === 'style' ? [[one.trait, SIMPLEST_STYLE[one.trait]]] : [],
  )
  const impatience = gone.filter(({ kind }) => kind === 'patience').length
  const reserved = gone.some(({ kind }) => kind === 'volunteers')
  return {
    ...persona,
    style: { ...persona.style, ...Object.fromEntries(plain) },
    patience: persona.patience - impatience,
    ...(reserved ? { disclosure: 0 } : {}),
  }
}

/**
 * The same script with those strayings that were not played moved to an earlier visit of their place, where one is free:
 * what is taken away shifts the visits after it. Undefined where none can be moved.
 */
export function closedUp(script: Script, { turns }: Conversation): Script | undefined {
  const played = new Set(turns.map(({ note }) => note.event))
  const taken = new Set(script.strayings.map(({ event }) => event))
  let moved = false
  const strayings = script.strayings.map((one): Straying => {
    if (played.has(one.event)) return one
    const [place, visit] = splitEvent(one.event)
    for (let earlier = visit - 1; earlier >= 1; earlier -= 1) {
      const event = `${place}#${earlier}`
      if (!played.has(event) || taken.has(event)) continue
      taken.add(event)
      moved = true
      return { ...one, event, drawnAt: one.drawnAt ?? one.event }
    }
    return one
  })
  return moved ? { ...script, strayings } : undefined
}

/** `ask:country#2` is the second visit of `ask:country`. */
export function splitEvent(event: string): [place: string, visit: number] {
  const at = event.lastIndexOf('#')
  return [event.slice(0, at), Number(event.slice(at + 1))]
}
