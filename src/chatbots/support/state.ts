import type { Detail, Details, EndState, Language, Stage, Topic } from './words.ts'

/** What a customer can want done or looked up; the other topics are answered from the knowledge base. */
export const TASKS = [
  'order_status',
  'refund',
  'change_address',
  'cancel_order',
  'cancel_membership',
  'warranty',
] as const satisfies readonly Topic[]
export type Task = (typeof TASKS)[number]

/** Something asked, with the topic it was given. */
export interface Asked {
  readonly topic: Topic
  readonly confidence: number
  readonly text: string
}

/** Something done in the world. */
export interface Deed {
  readonly task: Task
  /** What it was done to: an order number, or an e-mail address. */
  readonly about: string
}

/** One conversation as the bot remembers it. */
export interface State {
  language: Language
  /** Whether the language was heard plainly. */
  settled: boolean
  stage: Stage
  /** What is being dealt with now. */
  task: Task | undefined
  /** What comes after it. */
  queue: Asked[]
  details: Details
  /** The topic of the last answer. */
  lastTopic: Topic | undefined
  answered: string[]
  deeds: Deed[]
  /** What was written, by task. */
  written: { [T in Task]?: Readonly<Record<string, string | number>> }
  /** How often each kind of line was said, to vary its wording. */
  readonly said: { [line: string]: number }
  /** How often each detail was asked for in the present task. */
  asked: { [D in Detail]?: number }
  /** Whether a request was let go of. */
  dropped: boolean
  /** Messages not understood, details that cannot be right, failed look-ups, and details not known, in a row. */
  misses: number
  oddities: number
  lookupMisses: number
  unknowns: number
  /** An order number that was not found: it stands again if only the e-mail address is mended. */
  doubted: string | undefined
  /** Requests declined in a row. */
  declines: number
  personOffered: boolean
  apologised: boolean
  turns: number
  endState: EndState | undefined
  lastText: string
  /** Why a person takes over, where one does. */
  handOffReason: string | undefined
  /** Used by planted faults only. */
  firstOrder: string | undefined
  answeredBefore: string[]
}

/** A conversation before its first message. */
export function newState(): State {
  return {
    language: 'en',
    settled: false,
    stage: 'greet',
    task: undefined,
    queue: [],
    details: {},
    lastTopic: undefined,
    answered: [],
    deeds: [],
    written: {},
    said: {},
    asked: {},
    dropped: false,
    misses: 0,
    oddities: 0,
    lookupMisses: 0,
    unknowns: 0,
    doubted: undefined,
    declines: 0,
    personOffered: false,
    apologised: false,
    turns: 0,
    endState: undefined,
    lastText: '',
    handOffReason: undefined,
    firstOrder: undefined,
    answeredBefore: [],
  }
}

/** Whether a topic is one that the bot does something about. */
export function isTask(topic: Topic): topic is Task {
  return TASKS.some((task) => task === topic)
}

/** The details that each task needs, in the order in which they are asked for. */
export const NEEDS: Readonly<Record<Task, readonly Detail[]>> = {
  order_status: ['order', 'email'],
  refund: ['order', 'email'],
  change_address: ['order', 'email', 'address'],
  cancel_order: ['order', 'email'],
  cancel_membership: ['email'],
  warranty: ['order', 'email'],
}

/** Starts a task, or lets go of one. What the customer told stays known, but the address is one request's own. */
export function takeUp(state: State, task: Task | undefined): void {
  if (state.task === 'change_address' && task === undefined) delete state.details.address
  state.task = task
  state.asked = {}
  state.lookupMisses = 0
  state.unknowns = 0
  state.oddities = 0
  delete state.said['which_wrong']
}

/** The detail that is being asked for. */
export function askedDetail(state: State): Detail | undefined {
  if (state.stage !== 'details' || state.task === undefined) return undefined
  return NEEDS[state.task].find((detail) => state.details[detail] === undefined)
}

/** The bot's record of the case, as it stands. */
export type SupportRecord = Readonly<Record<string, unknown>> & {
  readonly status: 'open' | EndState
  /** Things done in the world. */
  readonly deeds: number
}

/** What is written of the conversation now. `context_lost` leaves out what was told, from a hand-off. */
export function recordOf(state: State, contextLost: boolean): SupportRecord {
  const handedOff = state.endState === 'handed_off'
  const context = contextLost
    ? {}
    : { ...state.details, ...(state.task ? { task: state.task } : {}) }
  return {
    status: state.endState ?? 'open',
    language: state.language,
    answered: [...state.answered],
    deeds: state.deeds.length,
    ...state.written,
    ...(handedOff ? { hand_off: { reason: state.handOffReason, ...context } } : {}),
  }
}
