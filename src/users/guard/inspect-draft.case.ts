import type { GuardFault } from '../../core/conversation.ts'
import { fold } from '../../core/fold.ts'
import type { Persona } from '../../core/persona.ts'
import type { Reading } from '../../core/reading.ts'
import { createGoal, type Goal, noteSaid } from '../goal.ts'
import { personaWith, shop } from '../shop.case.ts'
import { type Direction, informing, type Utterance } from '../utterance.ts'
import { inspect } from './index.ts'
import type { Draft } from './rule.ts'

/** What a draft stands in; everything left out is an ordinary answer about the country. */
export interface Surroundings {
  readonly persona?: Partial<Persona>
  /** Slots said before. */
  readonly told?: readonly string[]
  readonly utterance?: (goal: Goal) => Utterance
  readonly behaviour?: Direction['behaviour']
  readonly heard?: string
  readonly heardBefore?: readonly string[]
  readonly said?: readonly string[]
  readonly reading?: Reading
  readonly turnsSinceProgress?: number
  readonly done?: boolean
}

/** An utterance that says these slots with the values held. */
export const saying =
  (...slots: string[]) =>
  (goal: Goal): Utterance =>
    informing(
      'inform',
      slots.flatMap((slot) => goal.slots.get(slot) ?? []),
    )

const QUESTION = 'Which country are you based in?'
const ASKS: Reading = {
  acts: [{ kind: 'ask', slot: 'country', score: 1 }],
  echoes: [],
  key: 'ask:country',
}

/** Holds one draft of the shop's owner against every rule of the guard. */
export async function inspectDraft(
  text: string,
  around: Surroundings = {},
): Promise<{ fault: GuardFault; detail: string } | undefined> {
  const persona = personaWith(around.persona)
  const goal = createGoal(shop, persona.language)
  noteSaid(goal, saying(...(around.told ?? []))(goal))
  const folded = fold(text)
  const words = folded.match(/[\p{L}\p{N}]+/gu) ?? []
  const draft: Draft = around.done === undefined ? { text } : { text, done: around.done }
  return inspect(draft, {
    scenario: shop,
    persona,
    language: persona.language,
    goal,
    direction: {
      utterance: (around.utterance ?? saying('country'))(goal),
      behaviour: around.behaviour ?? 'answer',
      event: 'ask:country#1',
    },
    folded,
    padded: ` ${words.join(' ')} `,
    words,
    botBefore: around.heardBefore ?? [],
    botLast: [around.heard ?? QUESTION],
    said: around.said ?? [],
    reading: around.reading ?? ASKS,
    turnsSinceProgress: around.turnsSinceProgress ?? 0,
  })
}
