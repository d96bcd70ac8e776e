import type { BehaviourKind } from '../../core/behaviour.ts'
import type { SlotValue } from '../../core/facts.ts'
import type { Scalar } from '../../core/matcher.ts'
import type { QuickReply } from '../../core/message.ts'
import type { Persona } from '../../core/persona.ts'
import type { Random } from '../../core/random.ts'
import type { Reading } from '../../core/reading.ts'
import type { Goal, SlotState } from '../goal.ts'
import type { Utterance } from '../utterance.ts'

/** What a behaviour may look at. */
export interface BehaviourView {
  /** The turn about to be made; behaviours are drawn from turn 2 on. */
  readonly turn: number
  readonly reading: Reading
  readonly goal: Goal
  /** The buttons of the last reply. */
  readonly quickReplies: readonly QuickReply[]
  /** Buttons of the replies before it, oldest first. */
  readonly offered: readonly (readonly QuickReply[])[]
  readonly persona: Persona
  /** What a cooperative user would say now. */
  readonly cooperative: Utterance
  /** The utterance before this one. */
  readonly previous: Utterance | undefined
  /** Slot → the other value to name, where that is not to be drawn. */
  readonly about?: Readonly<Record<string, Scalar>> | undefined
}

/**
 * One way to play a user turn. Strayings alter the cooperative utterance; what they leave out is still to be
 * conveyed, since the goal counts only what was said.
 */
export interface Behaviour {
  readonly kind: BehaviourKind
  /** Turns that must lie between two uses. */
  readonly coolDown: number
  /** Uses per conversation at most. */
  readonly limit: number
  applies(view: BehaviourView): boolean
  /** The turn to play, or `leave` to end the conversation here. Only called where `applies` held. */
  play(view: BehaviourView, random: Random): Utterance | 'leave'
  /** Stage direction for a model: how this turn differs from a plain answer. */
  readonly note: string
}

/** No bound on the uses in one conversation. */
export const UNLIMITED = Number.POSITIVE_INFINITY

/** Whether a cooperative turn would give the bot what it asked for. */
export function answers(utterance: Utterance): boolean {
  return utterance.act === 'inform' || utterance.act === 'choose' || utterance.act === 'affirm'
}

/** Whether a cooperative turn would say at least one fact. */
export function informs(utterance: Utterance): boolean {
  return utterance.parts.some((part) => part.kind === 'inform')
}

/** Values that a fact may be replaced by: all that the user does not hold, or the one that is told. */
export function replacements(
  { about }: BehaviourView,
  { slot, others }: SlotState,
): readonly SlotValue[] {
  return about ? others.filter(({ value }) => value === about[slot]) : others
}
