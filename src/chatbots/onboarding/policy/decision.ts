import type { DefectId } from '../defects.ts'
import type { EndState, Slot } from '../slots.ts'
import type { State } from '../state.ts'
import type { Question, Understanding } from '../understand/understanding.ts'

/** Something said before the question. */
export type Line =
  | { readonly kind: 'noted'; readonly slots: readonly Slot[] }
  | { readonly kind: 'changed'; readonly slot: Slot }
  | { readonly kind: 'estimated'; readonly slot: Slot }
  | { readonly kind: 'answer'; readonly question: Question }
  | {
      readonly kind:
        | 'objection'
        | 'apology'
        | 'offer_person'
        | 'hello'
        | 'welcome'
        | 'empty'
        | 'later'
    }
  | { readonly kind: 'end'; readonly endState: EndState; readonly because?: 'country' | undefined }

/**
 * How the reply ends: with the stage's question, with one of its easier or plainer forms, with the last
 * reply word for word, or without any question.
 */
export type Asking =
  | 'question'
  | 'narrow'
  | 'missed'
  | 'other_offer'
  | 'which_wrong'
  | 'same'
  | 'nothing'

/** What the bot does about a message. The state is already what it is after the reply. */
export interface Decision {
  readonly say: readonly Line[]
  readonly ask: Asking
}

/** What a rule decides from. */
export interface Situation {
  readonly heard: Understanding
  readonly state: State
  /** Facts learnt from this message, and facts that it changed. */
  readonly noted: readonly Slot[]
  readonly changed: readonly Slot[]
  /** Whether the message was a click. */
  readonly clicked: boolean
  /** Whether a planted fault is switched on. */
  broken(defect: DefectId): boolean
}

/** A rule of the policy: what to do, or `undefined` where it does not apply. */
export type Rule = (situation: Situation) => Decision | undefined

/** What the message told, acknowledged. */
export function acknowledged({ noted, changed }: Situation): Line[] {
  const lines: Line[] = changed.map((slot) => ({ kind: 'changed', slot }))
  if (noted.length > 0) lines.push({ kind: 'noted', slots: noted })
  return lines
}
