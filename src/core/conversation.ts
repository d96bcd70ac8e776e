import * as z from 'zod'
import { BehaviourKind } from './behaviour.ts'
import { Scalar } from './matcher.ts'
import { Reply, SpokenTurn, Usage } from './message.ts'
import { Wanted } from './pool.ts'
import { Reading } from './reading.ts'

/** Faults of the simulator that the guard knows (design 4). */
export const GuardFault = z.enum([
  'role_flip',
  'leaked_reasoning',
  'invented_fact',
  'goal_dump',
  'premature_stop',
  'stop_in_text',
  'endless_goodbye',
  'restart',
  'contradiction',
  'echo_of_bot',
  'third_repetition',
  'wrong_language',
  'format_leak',
  'empty_text',
  'unsaid_fact',
])
export type GuardFault = z.infer<typeof GuardFault>

/** A draft that the guard did not let out. */
export const RejectedDraft = z.object({ text: z.string(), fault: GuardFault, detail: z.string() })
export type RejectedDraft = z.infer<typeof RejectedDraft>

/** What the user does with a turn, apart from how it strays. */
export const UserAct = z.enum([
  'open',
  'inform',
  'affirm',
  'deny',
  'choose',
  'correct',
  'request',
  'ask_back',
  'dont_know',
  'restate',
  'ask_help',
  'repeat',
  'chat',
  'object',
  'leave',
  'close',
  /** Only of a person, where no rule tells what the message does. */
  'unknown',
])
export type UserAct = z.infer<typeof UserAct>

/** What the program knows about a user's message; never sent to the bot. */
export const UserNote = z.object({
  /** `unknown` only of a person, where no rule tells. */
  behaviour: z.union([BehaviourKind, z.literal('unknown')]),
  act: UserAct,
  /** Slot → value said in this message, as finally meant. */
  conveys: z.record(z.string(), Scalar),
  /** Slot → value said and taken back within this message. */
  retracts: z.record(z.string(), Scalar).optional(),
  /** Ids of the requests put in this message. */
  requests: z.array(z.string()).optional(),
  /** BCP 47 tag of the language of this message, where it is another than the persona's. */
  language: z.string().optional(),
  /** What the message tries to get out of the bot, which no bot should give. */
  wants: Wanted.optional(),
  /** Stage (or the bot's question) and visit count: the address of this turn's draws. */
  event: z.string(),
  /** The rung of the ladder for questions that were not recognised. */
  rung: z.string().optional(),
  /** Drafts the guard refused before this one. */
  drafts: z.array(RejectedDraft).optional(),
})
export type UserNote = z.infer<typeof UserNote>

/** The behaviour by which a turn was played; what a person did and no rule tells is taken for an answer. */
export function playedBehaviour({ behaviour }: Pick<UserNote, 'behaviour'>): BehaviourKind {
  return behaviour === 'unknown' ? 'answer' : behaviour
}

/** A bot's failure to reply in one turn. */
export const TurnError = z.object({ kind: z.string(), message: z.string() })
export type TurnError = z.infer<typeof TurnError>

/** One user message, or several in a row, and the reply to it, counted from 1. */
export const Turn = z.object({
  turn: z.int().min(1),
  user: SpokenTurn,
  note: UserNote,
  replies: z.array(Reply),
  /** How many of the replies answer each message, where the user sent several in a row. */
  repliesTo: z.array(z.int().min(0)).optional(),
  /** Set when the bot failed to reply; `replies` then holds nothing but blanks, or what it said to the messages before. */
  error: TurnError.optional(),
  /** The stage after the reply: the bot's own, else from the scenario's matchers, else carried over; absent while unknown. */
  stage: z.string().optional(),
  /** What the user made of the replies; absent after the last turn of a conversation cut short. */
  reading: Reading.optional(),
  /** Wall time from sending to the last reply. */
  latencyMs: z.number(),
})
export type Turn = z.infer<typeof Turn>

/** Why a user stopped talking. */
export const StopReason = z.enum(['claimed_done', 'handed_off', 'refused', 'gave_up', 'left'])
export type StopReason = z.infer<typeof StopReason>

/** What happened at the end: a fact, not yet an opinion. */
export const Ending = z.discriminatedUnion('kind', [
  /** The bot reached an end state of the scenario. */
  z.object({ kind: z.literal('end_state'), endState: z.string() }),
  /** The user stopped. `cause` says what spent its patience, or why it left. */
  z.object({ kind: z.literal('user_stopped'), reason: StopReason, cause: z.string().optional() }),
  z.object({ kind: z.literal('turn_limit') }),
  /** The bot failed and did not recover within two turns. */
  z.object({ kind: z.literal('bot_error'), error: TurnError }),
  /** The harness could not talk to the bot at all. */
  z.object({ kind: z.literal('infrastructure'), error: TurnError }),
  /** The user model failed, or the guard refused its draft twice. */
  z.object({ kind: z.literal('simulator'), fault: z.string(), detail: z.string() }),
])
export type Ending = z.infer<typeof Ending>

/** One finished conversation as it happened. */
export const Conversation = z.object({
  id: z.string(),
  /** Of one that people held: where it stands in the log. */
  logged: z.object({ id: z.string().optional(), line: z.int().min(1) }).optional(),
  greeting: z.array(Reply),
  greetingReading: Reading.optional(),
  /** The stage after the greeting, where known. */
  greetingStage: z.string().optional(),
  turns: z.array(Turn),
  ending: Ending,
  /** Drafts refused in a turn that was never sent. */
  rejected: z.array(RejectedDraft).optional(),
  /** The bot's own record after the end, where it gives one. */
  record: z.unknown().optional(),
  /** Why that record could not be read; there is no `record` then. */
  recordError: TurnError.optional(),
  /** Spent on the user's model. */
  usage: Usage.optional(),
  startedAt: z.string(),
  durationMs: z.number(),
})
export type Conversation = z.infer<typeof Conversation>
