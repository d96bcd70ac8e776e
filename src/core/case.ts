import * as z from 'zod'
import { BehaviourKind } from './behaviour.ts'
import { Ending, TurnError } from './conversation.ts'
import { Reply, SpokenTurn } from './message.ts'
import { Outcome } from './outcome.ts'
import { Persona } from './persona.ts'
import { Arm } from './plan.ts'
import { Scenario } from './scenario.ts'
import { Script } from './script.ts'
import { UserSpec } from './settings.ts'

/** What the bot said, without what only its makers need: raw responses, timings, tokens, steps. */
export const CaseReply = Reply.pick({
  text: true,
  quickReplies: true,
  stage: true,
  actions: true,
  endState: true,
})
export type CaseReply = z.infer<typeof CaseReply>

export const CaseTurn = z.strictObject({
  turn: z.int().min(1),
  user: SpokenTurn,
  replies: z.array(CaseReply),
  error: TurnError.optional(),
  stage: z.string().optional(),
})
export type CaseTurn = z.infer<typeof CaseTurn>

/** The conversation as it went, for people and for other tools; the case is held without it. */
export const CaseTranscript = z.strictObject({
  greeting: z.array(CaseReply),
  turns: z.array(CaseTurn),
  ending: Ending,
  record: z.unknown().optional(),
})
export type CaseTranscript = z.infer<typeof CaseTranscript>

/** What made the user what it was; the same decisions are the same user again. */
export const CaseDecisions = z.strictObject({
  seed: z.string(),
  repeat: z.int().min(1),
  arm: Arm,
  user: UserSpec,
  /** The simulator's version then. */
  simulator: z.string(),
  /** Set where scenario and persona are those that `minimize` left, with what it left of the strayings. */
  script: Script.optional(),
  /** How each turn was played, and the address of its draws. */
  played: z.array(z.strictObject({ turn: z.int(), event: z.string(), behaviour: BehaviourKind })),
})
export type CaseDecisions = z.infer<typeof CaseDecisions>

/** Which values were masked: the rule and what stands for the value now, never the value. */
export const MaskedValue = z.strictObject({
  rule: z.string(),
  standIn: z.string(),
  times: z.int().min(1),
})
export type MaskedValue = z.infer<typeof MaskedValue>

/** A conversation kept as a regression test. It stands alone: no database and no authored file is needed to hold it. */
export const Case = z.strictObject({
  schema: z.literal('offscript.case/1'),
  /** The conversation's id; with `-minimized` after it where it was shrunk. */
  id: z.string().min(1),
  note: z.string().optional(),
  /** What the bot should come to. `failed` is a known failure, which breaks no gate. */
  expected: z.enum(['passed', 'failed']),
  from: z.strictObject({
    conversationId: z.string(),
    runId: z.string(),
    target: z.string(),
    iteration: z.string(),
    startedAt: z.string(),
    outcome: Outcome,
  }),
  decisions: CaseDecisions,
  masked: z.array(MaskedValue),
  scenario: Scenario,
  persona: Persona,
  transcript: CaseTranscript,
})
export type Case = z.infer<typeof Case>
