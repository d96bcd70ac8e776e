import * as z from 'zod'
import { CheckSpec } from './check-spec.ts'
import { Matcher, Scalar } from './matcher.ts'
import { Id } from './persona.ts'

const phrases = z.array(z.string().min(1))

/** Phrases in any language, or by language (`{en: [...], es: [...]}`). */
export const Phrases = z.union([phrases, z.record(z.string(), phrases)], {
  error: 'must be a list of phrases, or lists by language tag',
})
export type Phrases = z.infer<typeof Phrases>

/** A value and its other spellings: an echo or a record holding any of them holds the value. */
export const FactValue = z.union(
  [Scalar, z.strictObject({ value: Scalar, forms: Phrases.optional() })],
  { error: 'must be a plain value, or {value, forms}' },
)
export type FactValue = z.infer<typeof FactValue>

/** Something the user knows (or expressly does not) and the bot may ask for. */
export const Fact = z.strictObject({
  value: Scalar,
  /** Other spellings of the same value. */
  forms: Phrases.optional(),
  /** Values that the user would take instead: what a change of mind or a slip of the tongue draws from. */
  alternatives: z.array(FactValue).default([]),
  /** Words and phrases by which a question for this fact is known. */
  ask: Phrases,
  /** Ways to say it; `{value}` stands for the value. */
  say: Phrases.default(['{value}']),
  /** False when the user does not know it: never valued, answered with "I don't know". */
  known: z.boolean().default(true),
})
export type Fact = z.infer<typeof Fact>

/** A question that the user wants answered on the way. */
export const UserRequest = z.strictObject({
  id: Id,
  question: Phrases,
  answeredWhen: Matcher,
})
export type UserRequest = z.infer<typeof UserRequest>

/** A step of the journey as the bot's makers name it. */
export const Stage = z.strictObject({
  id: z.string().min(1),
  title: z.string().min(1),
  /** Only needed where the bot does not report its stage. */
  reachedWhen: Matcher.optional(),
})
export type Stage = z.infer<typeof Stage>

/** What the bot's record must hold: a plain value, or the fact as the user finally gave it. */
export const Expected = z.union([Scalar, z.strictObject({ fact: z.string() })], {
  error: 'must be a plain value or {fact: slot}',
})
export type Expected = z.infer<typeof Expected>

/** Where a conversation can end. */
export const EndState = z.strictObject({
  id: z.string().min(1),
  desired: z.boolean(),
  /** Set where this end means that a person takes over, or that the bot declines. */
  means: z.enum(['hand_off', 'refusal']).optional(),
  when: Matcher,
  /** Record path → expected value; "done" with other values is a failure. */
  expect: z.record(z.string(), Expected).optional(),
})
export type EndState = z.infer<typeof EndState>

/** What the user wants from one bot, and how success is known. */
export const Scenario = z.strictObject({
  id: Id,
  title: z.string().min(1),
  /** The bot's name, for grouping. */
  chatbot: z.string().min(1),
  /** One or two sentences in the user's words. */
  goal: z.string().min(1),
  /** First messages to draw from; where absent, the goal is said. */
  opening: Phrases.optional(),
  facts: z.record(Id, Fact).default({}),
  requests: z.array(UserRequest).default([]),
  stages: z.array(Stage).min(1),
  endStates: z.array(EndState).min(1),
  /** What a hand-off to a person means here: `when_asked` blames the bot unless the user had asked for one. */
  handOff: z.enum(['failure', 'success', 'when_asked']).default('when_asked'),
  /** What it means here when the bot declines to serve the goal. */
  refusal: z.enum(['failure', 'success']).default('failure'),
  /** Checks of its own, and entries that replace those every conversation gets (`docs/checks.md`). */
  checks: z.array(CheckSpec).default([]),
  /** User turns at most. */
  maxTurns: z.int().min(1).max(200).default(30),
  /** Persona ids or tags; empty means all. */
  personas: z.array(Id).default([]),
  tags: z.array(Id).default([]),
})
export type Scenario = z.infer<typeof Scenario>
