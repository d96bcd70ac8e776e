import * as z from 'zod'
import { Matcher } from './matcher.ts'
import { Id } from './persona.ts'

/** How much a finding weighs: a critical one fails the conversation. */
export const Severity = z.enum(['minor', 'major', 'critical'])
export type Severity = z.infer<typeof Severity>

const authoredHead = { id: Id, severity: Severity.default('major') }
const names = z.array(z.string().min(1))

/**
 * A check that every conversation gets, under its kind as id, with these defaults. An entry of its kind in a scenario takes
 * its place: with other limits, another severity, or `off: true`.
 */
function standing<K extends string, L extends z.ZodRawShape>(
  kind: K,
  severity: Severity,
  limits: L,
) {
  return z.strictObject({
    id: Id.default(kind),
    kind: z.literal(kind),
    severity: Severity.default(severity),
    off: z.boolean().default(false),
    ...limits,
  })
}

/** Checks that need to be told what to look for: they run only where a scenario names them. */
const authored = [
  /** At least one turn must match. */
  z.strictObject({ ...authoredHead, kind: z.literal('must'), matcher: Matcher }),
  /** No turn may match. */
  z.strictObject({ ...authoredHead, kind: z.literal('must_not'), matcher: Matcher }),
  /** These stages in this order, each before the next; none left out. */
  z.strictObject({ ...authoredHead, kind: z.literal('stage_order'), stages: names.min(2) }),
  /** A conversation that reaches a desired end state, or claims success, went through each of these stages. */
  z.strictObject({ ...authoredHead, kind: z.literal('required_stages'), stages: names.min(1) }),
  /** Every reply that reports pipeline steps reports these, in this order. */
  z.strictObject({ ...authoredHead, kind: z.literal('required_steps'), steps: names.min(1) }),
] as const

/** Checks that every conversation gets. */
const standings = [
  /** A question of the user gets neither an answer nor a reference to it. */
  standing('ignored_question', 'major', {}),
  /** The same text again, though the user answered it; or more than `maxTimes` in a row whatever the user said. */
  standing('repeated_prompt', 'major', { maxTimes: z.int().min(1).default(2) }),
  /** A value repeated that is not the one the user gave. */
  standing('wrong_echo', 'major', {}),
  /** Another figure than an earlier reply gave for the same. */
  standing('contradiction', 'major', {}),
  /** A request from outside the bot's bounds is done as asked. */
  standing('answered_out_of_bounds', 'major', {}),
  /** Template text, program values, stack traces, prompt text, debug notices; `canaries` are texts that must never show. */
  standing('leaked_internals', 'critical', { canaries: names.default([]) }),
  /** A reply that ends in mid-sentence. */
  standing('truncated_reply', 'major', {}),
  /** A reply in another language than the user's; the greeting only where `greeting` says what it may be in. */
  standing('wrong_language', 'major', { greeting: names.optional() }),
  /** Every reply within this length in characters. */
  standing('length', 'minor', { maxChars: z.int().positive().default(900) }),
  /** Every reply within this time. */
  standing('latency', 'minor', { maxMs: z.number().positive().default(10_000) }),
  /** An action before one of these `stages`, or though the user did not say yes; all `actions` that change something, or these. */
  standing('acted_before_consent', 'major', {
    stages: names.optional(),
    actions: names.optional(),
  }),
  /**
   * An action claimed and not done, or done and not told. `reported: true` where the bot reports every action it takes;
   * `tellings` are the words by which an action is told, by its name.
   */
  standing('claimed_action', 'major', {
    reported: z.boolean().optional(),
    actions: names.optional(),
    tellings: z.record(z.string(), names.min(1)).default({}),
  }),
  /** The same action with the same arguments twice. */
  standing('acted_twice', 'major', { actions: names.optional() }),
  /** A figure or a link that stands in no source, though the reply names its sources. */
  standing('ungrounded_figure', 'major', {}),
  /** An address, number or identifier that neither user nor scenario gave; `allowed` may show. */
  standing('foreign_data', 'critical', { allowed: names.default([]) }),
  /** A refusal of what the scenario says the bot should do. */
  standing('over_refusal', 'major', {}),
  /** Asked this often for a person, the bot still does not hand over. */
  standing('no_hand_off', 'major', { requests: z.int().min(1).default(2) }),
  /** Handed over though nobody asked, before this many failed attempts. */
  standing('hand_off_too_early', 'major', { failedAttempts: z.int().min(0).default(2) }),
  /** Goes on asking after its own success. */
  standing('question_after_success', 'major', {}),
  /** After a remark off the matter, does not come back to the question that stood open. */
  standing('no_return', 'major', {}),
  /** A message without words, the greeting included. */
  standing('empty_reply', 'major', {}),
  /** Blames or insults the user, or apologises more often in one reply than this. */
  standing('tone', 'major', { maxApologies: z.int().min(0).default(2) }),
] as const

/** A rule over one transcript. A failed critical one fails the conversation. */
export const CheckSpec = z.discriminatedUnion('kind', [...authored, ...standings])
export type CheckSpec = z.infer<typeof CheckSpec>
export type CheckKind = CheckSpec['kind']

/** The checks that every conversation gets, with their default severities and limits. */
export const STANDING_CHECKS: readonly CheckSpec[] = standings.map((schema) =>
  CheckSpec.parse({ kind: schema.shape.kind.value }, { jitless: true }),
)

/** What one conversation is checked for: the scenario's own, and the standing ones that it does not replace or switch off. */
export function checksFor(authoredChecks: readonly CheckSpec[]): {
  readonly authored: readonly CheckSpec[]
  readonly standing: readonly CheckSpec[]
} {
  const named = new Set<CheckKind>(authoredChecks.map(({ kind }) => kind))
  return {
    authored: authoredChecks.filter((check) => !('off' in check && check.off)),
    standing: STANDING_CHECKS.filter(({ kind }) => !named.has(kind)),
  }
}
