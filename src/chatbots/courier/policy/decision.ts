import type { Deed } from '../api.ts'
import type { DefectId } from '../defects.ts'
import type { AskKey, HandOffCause } from '../languages/wording.ts'
import type { ActionName, Slot } from '../matters.ts'
import type { Candidate } from '../retrieve/retrieve.ts'
import { missingSlot, type State, slotsOf } from '../state.ts'
import type { Heard, Malformed } from '../understand/heard.ts'
import type { Learnt } from './absorb.ts'

/** Lines that need nothing but their name. */
export const PLAIN_LINES = [
  'hello',
  'welcome',
  'empty',
  'abilities',
  'done_before',
  'after_done',
  'dropped',
  'closing',
  'off_topic',
  'no_article',
  'injection',
  'bounds',
  'declined',
  'privacy',
  'apology',
  'offer_person',
  'missed',
] as const
export type PlainLine = (typeof PLAIN_LINES)[number]

/** Lines that only a planted fault says. */
export type FaultyLine = 'obeys' | 'prompt' | 'other_courier' | 'blame' | 'excuses'

/** Something said before the question. */
export type Line =
  | { readonly kind: PlainLine | FaultyLine }
  | { readonly kind: 'noted'; readonly slots: readonly Slot[] }
  | { readonly kind: 'changed' | 'took_other'; readonly slot: Slot }
  | { readonly kind: 'malformed'; readonly malformed: Malformed }
  | { readonly kind: 'meaning' | 'why'; readonly about: AskKey }
  /** What the help centre says. */
  | { readonly kind: 'answer' }
  | { readonly kind: 'deed'; readonly action: ActionName }
  | { readonly kind: 'hand_off'; readonly cause: HandOffCause }

/** How a reply ends: with what is due, its easier form, what to change, the last reply once more, or no question. */
export type Asking = 'due' | 'easier' | 'which_wrong' | 'same' | 'nothing'

/** What the bot does about a message. The state is already what it is after the reply. */
export interface Decision {
  readonly say: readonly Line[]
  readonly ask: Asking
  /** What was done in the world. */
  readonly deeds?: readonly Deed[]
}

/** What a rule decides from. */
export interface Situation extends Learnt {
  readonly heard: Heard
  readonly state: State
  /** Articles that may answer, best first. */
  readonly candidates: readonly Candidate[]
  /** Whether the help centre has to do with the question at all, though nothing answers it. */
  readonly related: boolean
  /** Whether the best article is for a person to follow up. */
  readonly serious: boolean
  /** Whether a planted fault is switched on. */
  broken(defect: DefectId): boolean
}

/** A rule of the policy: what to do, or `undefined` where it does not apply. */
export type Rule = (situation: Situation) => Decision | undefined

/** What the message told, acknowledged; a summary that follows shows it all, so nothing is noted before one. */
export function acknowledged({ noted, changed, state }: Situation): Line[] {
  const lines: Line[] = changed.map((slot) => ({ kind: 'changed', slot }))
  const follows = state.open.length > 0 && missingSlot(state) === undefined
  return noted.length > 0 && !follows ? [...lines, { kind: 'noted', slots: noted }] : lines
}

/** The details that the message told once more. */
export function toldAgain({ heard, state }: Situation): Slot[] {
  return slotsOf(state.open).filter(
    (slot) => heard.told[slot] !== undefined && heard.told[slot] === state.details[slot],
  )
}

/** What is to be asked now. */
export function dueKey(state: State): AskKey {
  const slot = missingSlot(state)
  if (slot !== undefined) return slot
  if (state.open.length > 0) return 'confirm'
  return state.answered.length > 0 || state.justDone.length > 0 ? 'more' : 'matter'
}
