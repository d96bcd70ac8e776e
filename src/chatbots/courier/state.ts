import { type CourierApi, createApi } from './api.ts'
import type { LanguageId } from './languages/language-id.ts'
import type { AskKey } from './languages/wording.ts'
import {
  type ActionName,
  type Details,
  type EndState,
  NEEDS,
  type Slot,
  type Stage,
} from './matters.ts'

/** What is passed on to the person who takes over. */
export interface HandOver {
  readonly language: LanguageId
  /** What the courier wanted to know or have done, in short. */
  readonly issue: string
  readonly order?: string
}

/** One conversation as the bot remembers it. */
export interface State {
  language: LanguageId
  /** Whether the language was heard plainly. */
  settled: boolean
  /** Languages that the user has spoken plainly. */
  spoken: readonly LanguageId[]
  turns: number
  stage: Stage
  /** What is to be done once it is confirmed, in the order in which it was asked for. */
  open: ActionName[]
  details: { -readonly [S in Slot]?: S extends 'amount' ? number : string }
  /** Choices told before anything needed them. */
  mentioned: Details
  /** The order number told first; apart from `details`, which follows corrections. */
  firstOrder: string | undefined
  /** Set by a planted fault once it has asked for what it knew. */
  askedTwice: boolean
  /** What the last reply asked. */
  asked: AskKey | undefined
  /** What was looked up last. */
  query: string
  /** Articles given, oldest first. */
  answered: string[]
  misses: number
  vague: number
  personOffered: boolean
  /** Requests for what may not be given. */
  outOfBounds: number
  /** Whether what was done last may be meant by a further yes. */
  justDone: readonly ActionName[]
  /** How often each kind of line was said. */
  said: Record<string, number>
  lastText: string
  endState: EndState | undefined
  handOver: HandOver | undefined
  readonly api: CourierApi
}

/** A conversation before its first message. */
export function newState(): State {
  return {
    language: 'en',
    settled: false,
    spoken: [],
    turns: 0,
    stage: 'greet',
    open: [],
    details: {},
    mentioned: {},
    firstOrder: undefined,
    askedTwice: false,
    asked: undefined,
    query: '',
    answered: [],
    misses: 0,
    vague: 0,
    personOffered: false,
    outOfBounds: 0,
    justDone: [],
    said: {},
    lastText: '',
    endState: undefined,
    handOver: undefined,
    api: createApi(),
  }
}

/** The detail to ask for next; none where everything is known. */
export function missingSlot({ open, details }: State): Slot | undefined {
  return slotsOf(open).find((slot) => details[slot] === undefined)
}

/** The details that these actions need, each once. */
export function slotsOf(open: readonly ActionName[]): Slot[] {
  return [...new Set(open.flatMap((action): readonly Slot[] => NEEDS[action]))]
}

/** The detail that the last reply asked for, where it asked for one. */
export function askedSlot({ asked }: State): Slot | undefined {
  return asked === undefined || asked === 'matter' || asked === 'confirm' || asked === 'more'
    ? undefined
    : asked
}

/** The bot's record of a case. */
export interface CourierRecord {
  readonly status: 'open' | EndState
  readonly language: LanguageId
  /** How many things were done. */
  readonly actions: number
  readonly reassign_order?: RecordedDeed
  readonly report_issue?: RecordedDeed
  readonly adjust_pay?: RecordedDeed
  /** Articles given, and how often. */
  readonly answered: Readonly<Record<string, number>>
  readonly hand_over?: HandOver
}

/** What was done, with the details it was last done with, and how often. */
interface RecordedDeed {
  readonly order?: string
  readonly reason?: string
  readonly issue?: string
  readonly amount?: number
  readonly times: number
}

/** The record as it stands, made from what the operations system has. */
export function recordOf(state: State): CourierRecord {
  const deeds: Partial<Record<ActionName, RecordedDeed>> = {}
  for (const { action, details } of state.api.deeds) {
    const { pay_reason, ...rest } = details
    const reason = pay_reason ?? rest.reason
    deeds[action] = {
      ...rest,
      ...(reason === undefined ? {} : { reason }),
      times: (deeds[action]?.times ?? 0) + 1,
    }
  }
  const answered: Record<string, number> = {}
  for (const id of state.answered) answered[id] = (answered[id] ?? 0) + 1
  return {
    status: state.endState ?? 'open',
    language: state.language,
    actions: state.api.deeds.length,
    ...deeds,
    answered,
    ...(state.handOver ? { hand_over: state.handOver } : {}),
  }
}
