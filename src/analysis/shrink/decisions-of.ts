import { type Conversation, playedBehaviour, type Turn } from '../../core/conversation.ts'
import type { UserDecision } from '../../core/minimized.ts'
import type { Persona } from '../../core/persona.ts'
import type { Scenario } from '../../core/scenario.ts'
import { SIMPLEST_STYLE } from './candidate.ts'

/** Unhelpful replies that even the least patient user bears: one alone may be a slip. */
export const LEAST_PATIENCE = 2

/**
 * Everything that makes the user of a recorded conversation other than the simplest, in the order in which it is taken
 * away: that it waits to be asked, how it strayed, what it wants to know, what it knows, how it writes, how long it bears it.
 */
export function decisionsOf(
  scenario: Scenario,
  persona: Persona,
  conversation: Conversation,
): UserDecision[][] {
  const facts = Object.entries(scenario.facts)
  return [
    [
      ...facts.flatMap(([slot, { known }]) => (known ? [{ kind: 'waits', slot } as const] : [])),
      ...scenario.requests.map(({ id }) => ({ kind: 'later', id }) as const),
    ],
    [...strayingsOf(conversation), ...(persona.disclosure > 0 ? [VOLUNTEERS] : [])],
    scenario.requests.map(({ id }) => ({ kind: 'request', id }) as const),
    facts.flatMap(([slot, { known }]) => (known ? [{ kind: 'fact', slot } as const] : [])),
    facts.flatMap(([slot, { alternatives }]) =>
      alternatives.length > 0 ? [{ kind: 'alternatives', slot } as const] : [],
    ),
    styleOf(persona),
    patienceOf(persona),
  ].filter((group) => group.length > 0)
}

const VOLUNTEERS = { kind: 'volunteers' } as const

function strayingsOf(conversation: Conversation): UserDecision[] {
  return [...conversation.turns.flatMap(strayingOf), ...leavingOf(conversation)]
}

function strayingOf({ note }: Turn): UserDecision[] {
  const { event } = note
  const behaviour = playedBehaviour(note)
  if (behaviour === 'answer') return []
  const about = aboutOf(note)
  return [{ kind: 'straying', behaviour, event, ...(about ? { about } : {}) }]
}

/** What a change of mind turned to stands first in what was said; what a slip named was taken back. */
function aboutOf({
  behaviour,
  conveys,
  retracts,
}: Turn['note']): Turn['note']['conveys'] | undefined {
  if (behaviour === 'change_of_mind') return Object.fromEntries(Object.entries(conveys).slice(0, 1))
  return behaviour === 'correction' ? retracts : undefined
}

/** A user that left of its own accord did so instead of a further turn, which the record does not hold. */
function leavingOf({ turns, ending }: Conversation): UserDecision[] {
  if (ending.kind !== 'user_stopped' || ending.cause !== 'left of its own accord') return []
  const last = turns.at(-1)
  const place = last?.stage ?? last?.reading?.key
  if (place === undefined) return []
  const visits = turns.filter(({ note }) => note.event.startsWith(`${place}#`)).length
  return [{ kind: 'straying', behaviour: 'abandon', event: `${place}#${visits + 1}` }]
}

function styleOf({ style }: Persona): UserDecision[] {
  return (Object.keys(SIMPLEST_STYLE) as (keyof typeof SIMPLEST_STYLE)[])
    .filter((trait) => style[trait] !== SIMPLEST_STYLE[trait])
    .map((trait) => ({ kind: 'style', trait }))
}

function patienceOf({ patience }: Persona): UserDecision[] {
  const more = Math.max(0, patience - LEAST_PATIENCE)
  return Array.from({ length: more }, (_, at) => ({
    kind: 'patience',
    replies: LEAST_PATIENCE + at + 1,
  }))
}
