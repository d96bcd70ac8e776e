import { describe, expect, it } from 'vitest'
import type { CheckKind } from '../../core/check-spec.ts'
import { CheckSpec } from '../../core/check-spec.ts'
import type { Conversation, Ending } from '../../core/conversation.ts'
import type { Action, Reply } from '../../core/message.ts'
import type { BotAct } from '../../core/reading.ts'
import { Scenario } from '../../core/scenario.ts'
import { judgeConversation } from '../judge-conversation.ts'
import { type Beat, conversationOf, scenario as signup } from '../transcript.case.ts'

/** What else a conversation has than its turns. */
export interface Around {
  readonly language?: string
  readonly ending?: Ending
  readonly over?: Partial<Conversation>
  readonly scenario?: Partial<Scenario>
  /** Limits of the check. */
  readonly limits?: object
}

/** What one kind of check finds, each as `turn@stage`. */
function findings(kind: CheckKind, beats: readonly Beat[], around: Around = {}): readonly string[] {
  return verdictsOf(kind, beats, around).map(({ turn, stage }) => `${turn}@${stage}`)
}

/** The reasons it gives. */
export function reasons(
  kind: CheckKind,
  beats: readonly Beat[],
  around: Around = {},
): readonly string[] {
  return verdictsOf(kind, beats, around).map(({ reason }) => reason)
}

function verdictsOf(kind: CheckKind, beats: readonly Beat[], around: Around) {
  const { language = 'en', ending = { kind: 'turn_limit' }, over, limits } = around
  const checks = limits ? [CheckSpec.parse({ kind, ...limits })] : []
  const scenario: Scenario = Scenario.parse({ ...signup, checks, ...around.scenario })
  const { verdicts } = judgeConversation(scenario, conversationOf(beats, ending, over), language)
  return verdicts.filter(({ checkId, outcome }) => checkId === kind && outcome !== 'pass')
}

/** What a check must find: what it is, the turns, where it is found, and what else there is. */
export type Found = readonly [string, readonly Beat[], readonly string[], Around?]
/** What looks like it and must be left alone. */
export type LookAlike = readonly [string, readonly Beat[], Around?]

/** One test a row: each of these is found at its turn and stage, and none of the look-alikes. */
export function testCheck(
  kind: CheckKind,
  found: readonly Found[],
  lookAlikes: readonly LookAlike[],
): void {
  describe(kind, () => {
    for (const [what, beats, expected, around] of found) {
      it(`finds ${what}`, () => {
        expect(findings(kind, beats, around)).toEqual(expected)
      })
    }
    for (const [what, beats, around] of lookAlikes) {
      it(`leaves alone ${what}`, () => {
        expect(findings(kind, beats, around)).toEqual([])
      })
    }
  })
}

/** A reply that reports actions. */
export const acting = (
  text: string,
  ...actions: (Partial<Action> & { name: string })[]
): Reply[] => [{ text, actions: actions.map((action) => ({ arguments: {}, ...action })) }]

/** A reply that names what it rests on. */
export const resting = (text: string, ...sources: string[]): Reply[] => [
  { text, sources: sources.map((source, at) => ({ id: `s${at}`, text: source })) },
]

export const ENDED = { kind: 'end_state', endState: 'open' } as const
export const ASKS = (slot: string) => ({ kind: 'ask', slot, score: 1 }) as const
export const CONFIRMS: BotAct = { kind: 'confirm', echoes: [] }
export const CLAIMS = { kind: 'claim_done' } as const
