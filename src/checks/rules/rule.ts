import type { CheckKind, CheckSpec } from '../../core/check-spec.ts'
import type { Conversation } from '../../core/conversation.ts'
import type { Scenario } from '../../core/scenario.ts'
import type { Journey } from '../journey.ts'

/** Something that a rule found wrong. */
export interface Finding {
  /** The turn it is about, 0 for the greeting; absent when about the whole. */
  readonly turn?: number
  readonly reason: string
  /** The fact it is about, where it is about one. */
  readonly slot?: string
  /** The wrong value, where it shows one. */
  readonly found?: string
}

/** What a rule is held against. */
export interface CheckView {
  readonly scenario: Scenario
  readonly conversation: Conversation
  readonly journey: Journey
  /** The persona's language (BCP 47). */
  readonly language: string
}

/** A kind of check. */
export interface Rule<K extends CheckKind> {
  /** All that is wrong, by turn; empty when the transcript is fine. */
  find(spec: Extract<CheckSpec, { kind: K }>, view: CheckView): readonly Finding[]
  /**
   * Set where a finding is a sign of the break: what repairs it is the fact acknowledged rightly, or a new stage too.
   */
  readonly repairedBy?: 'fact' | 'stage'
}

/** The one finding, as a list. */
export function only(finding: Finding | undefined): readonly Finding[] {
  return finding ? [finding] : NOTHING
}

/** Found by rules that have nothing to say, many times a conversation. */
export const NOTHING: readonly Finding[] = []
