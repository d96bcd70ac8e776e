import type { Folded } from '../../core/fold.ts'
import type { Persona } from '../../core/persona.ts'
import type { Reading } from '../../core/reading.ts'
import type { Scenario } from '../../core/scenario.ts'
import type { Goal } from '../goal.ts'
import type { Direction } from '../utterance.ts'

/** A message before it is sent. */
export interface Draft {
  readonly text: string
  /** Set when the user means to stop after it. */
  readonly done?: boolean
}

/** A draft folded, and what it is held against. */
export interface GuardView extends Folded {
  readonly scenario: Scenario
  readonly persona: Persona
  /** The language that the draft should be in. */
  readonly language: string
  readonly goal: Goal
  readonly direction: Direction
  /** All bot messages so far, the last turn's apart. */
  readonly botBefore: readonly string[]
  readonly botLast: readonly string[]
  /** The user's own messages so far. */
  readonly said: readonly string[]
  readonly reading: Reading | undefined
  /** Turns since the bot last made progress; 0 when it just did. */
  readonly turnsSinceProgress: number
}

/** Returns what is wrong with the draft, or nothing. */
export type GuardRule = (draft: Draft, view: GuardView) => string | undefined
