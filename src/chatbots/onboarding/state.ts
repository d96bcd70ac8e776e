import type { LanguageId } from './languages/lexicon.ts'
import { type EndState, isSlot, SLOTS, type Slot, type SlotValue, type Stage } from './slots.ts'
import type { Drift } from './understand/detect-language.ts'

/** A value as the bot shows it. */
export interface Held {
  readonly value: SlotValue
  /** True where the bot took a default because the user could not tell. */
  readonly estimated: boolean
}

/** One conversation as the bot remembers it. */
export interface State {
  language: LanguageId
  /** Whether the language was heard plainly. */
  settled: boolean
  /** Languages that the user has spoken plainly, the latest last. */
  spoken: readonly LanguageId[]
  /** How far the last messages lean to another language. */
  drift: Drift | undefined
  /** What is being asked now. */
  stage: Stage
  held: { [S in Slot]?: Held }
  /** What is written for the account, apart from `held`, which is what is shown. */
  written: { [S in Slot]?: SlotValue }
  offer: 'open' | 'basic' | 'accepted'
  /** A slot that the user called wrong without giving another value. */
  reopened: Slot | undefined
  /** Messages not understood, and vague answers, in a row at this stage. */
  misses: number
  vague: number
  /** How often each stage's question was put. */
  readonly asked: { [S in Stage]?: number }
  /** How often each kind of line was said, to vary its wording. */
  readonly said: { [kind: string]: number }
  personOffered: boolean
  turns: number
  endState: EndState | undefined
  lastText: string
  /** Used by planted faults only. */
  trapped: boolean
  chatting: boolean
  down: boolean
  readonly course: Course
}

/** What planted faults change in the order of the questions. */
export interface Course {
  readonly unasked?: Slot | undefined
  readonly integrationFirst?: boolean
}

/** A conversation before its first message. */
export function newState(course: Course = {}): State {
  return {
    language: 'en',
    settled: false,
    spoken: [],
    drift: undefined,
    stage: 'greet',
    held: {},
    written: {},
    offer: 'open',
    reopened: undefined,
    misses: 0,
    vague: 0,
    asked: {},
    said: {},
    personOffered: false,
    turns: 0,
    endState: undefined,
    lastText: '',
    trapped: false,
    chatting: false,
    down: false,
    course,
  }
}

/** What is still to be asked: slots, then the offer, then how to connect, then whether all is right. */
export function nextStage(state: State): Stage {
  if (state.endState !== undefined) return state.stage
  if (state.reopened !== undefined) return state.reopened
  const { unasked, integrationFirst } = state.course
  const open = SLOTS.find(
    (slot) => slot !== 'integration' && slot !== unasked && state.held[slot] === undefined,
  )
  if (open !== undefined) return open
  if (integrationFirst === true && state.held.integration === undefined) return 'integration'
  if (state.offer !== 'accepted') return 'recommendation'
  return state.held.integration === undefined ? 'integration' : 'confirm'
}

/** Goes to the stage that is due; what was counted at the old one starts again. */
export function moveOn(state: State): void {
  const next = nextStage(state)
  if (next === state.stage) return
  state.stage = next
  state.misses = 0
  state.vague = 0
}

/** How many questions are left, the present one included. */
export function stepsLeft(state: State): number {
  const slots = SLOTS.filter((slot) => state.held[slot] === undefined).length
  return slots + (state.offer === 'accepted' ? 0 : 1) + 1
}

/** The slot being asked for, where one is. */
export function askedSlot(state: State): Slot | undefined {
  return isSlot(state.stage) ? state.stage : undefined
}

/** The bot's record of the case, as it stands. */
export interface OnboardingRecord {
  readonly business?: SlotValue
  readonly channel?: SlotValue
  readonly volume?: SlotValue
  readonly country?: SlotValue
  readonly integration?: SlotValue
  /** Slots whose value is a default of the bot. */
  readonly estimated: readonly Slot[]
  readonly status: 'open' | EndState
}

/** What is written for the account now. */
export function recordOf(state: State): OnboardingRecord {
  return {
    ...state.written,
    estimated: SLOTS.filter((slot) => state.held[slot]?.estimated === true),
    status: state.endState ?? 'open',
  }
}
