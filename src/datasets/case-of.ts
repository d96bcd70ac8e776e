import type { Case, CaseReply, CaseTranscript } from '../core/case.ts'
import type { Conversation } from '../core/conversation.ts'
import { playedBehaviour } from '../core/conversation.ts'
import type { Reply } from '../core/message.ts'
import type { Persona } from '../core/persona.ts'
import type { Plan } from '../core/plan.ts'
import type { StoredConversation } from '../core/records.ts'
import type { Scenario } from '../core/scenario.ts'
import type { Script } from '../core/script.ts'

/** A stored conversation with all that it was held with. */
export interface Kept {
  readonly stored: StoredConversation
  readonly plan: Omit<Plan, 'conversations'>
  readonly scenario: Scenario
  readonly persona: Persona
  /** Where it is the short form that shrinking left: what is left of the strayings. */
  readonly script?: Script | undefined
}

/** How it is kept. */
export interface KeepOptions {
  readonly note?: string | undefined
  /** Default `passed`. */
  readonly expected?: Case['expected'] | undefined
}

/** A stored conversation as a case, not yet masked. */
export function caseOf(
  { stored, plan, scenario, persona, script }: Kept,
  { note, expected = 'passed' }: KeepOptions = {},
): Case {
  const { spec, conversation, outcome, runId } = stored
  return {
    schema: 'offscript.case/1',
    id: script ? `${spec.id}-minimized` : spec.id,
    ...(note === undefined ? {} : { note }),
    expected,
    from: {
      conversationId: spec.id,
      runId,
      target: plan.target,
      iteration: plan.iteration,
      startedAt: conversation.startedAt,
      outcome,
    },
    decisions: {
      seed: plan.seed,
      repeat: spec.repeat,
      arm: spec.arm,
      user: plan.user,
      simulator: plan.fingerprints.simulator,
      ...(script ? { script } : {}),
      played: conversation.turns.map(({ turn, note }) => ({
        turn,
        event: note.event,
        behaviour: playedBehaviour(note),
      })),
    },
    masked: [],
    scenario,
    persona,
    transcript: transcriptOf(conversation),
  }
}

function transcriptOf({ greeting, turns, ending, record }: Conversation): CaseTranscript {
  return {
    greeting: greeting.map(replyOf),
    turns: turns.map(({ turn, user, replies, error, stage }) => ({
      turn,
      user,
      replies: replies.map(replyOf),
      ...(error === undefined ? {} : { error }),
      ...(stage === undefined ? {} : { stage }),
    })),
    ending,
    ...(record === undefined ? {} : { record }),
  }
}

function replyOf({ text, quickReplies, stage, actions, endState }: Reply): CaseReply {
  return {
    text,
    ...(quickReplies === undefined ? {} : { quickReplies }),
    ...(stage === undefined ? {} : { stage }),
    ...(actions === undefined ? {} : { actions }),
    ...(endState === undefined ? {} : { endState }),
  }
}
