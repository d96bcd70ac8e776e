import type { Case, CaseReply, CaseTranscript } from '../core/case.ts'
import type { Conversation } from '../core/conversation.ts'
import type { Masking } from '../core/masking.ts'
import type { Reply } from '../core/message.ts'
import type { Persona } from '../core/persona.ts'
import type { Plan } from '../core/plan.ts'
import type { StoredConversation } from '../core/records.ts'
import type { Scenario } from '../core/scenario.ts'
import { createMasker } from './masking/create-masker.ts'

/** A stored conversation with all that it was held with. */
export interface Kept {
  readonly stored: StoredConversation
  readonly plan: Plan
  readonly scenario: Scenario
  readonly persona: Persona
}

/** How it is kept. */
export interface KeepOptions {
  readonly note?: string | undefined
  /** Default `passed`. */
  readonly expected?: Case['expected'] | undefined
  /** Scenario and persona are those that shrinking left. */
  readonly minimized?: boolean | undefined
}

/** A stored conversation as a case, masked. What is not text that people wrote, such as ids and seeds, stays as it is. */
export function caseOf(
  { stored, plan, scenario, persona }: Kept,
  masking: Masking,
  options: KeepOptions = {},
): Case {
  const { note, expected = 'passed', minimized = false } = options
  const { spec, conversation, outcome, runId } = stored
  const masker = createMasker(masking)
  const masked = masker.mask({
    scenario: { ...scenario, id: '' },
    persona: { ...persona, id: '' },
    transcript: transcriptOf(conversation),
    outcome,
    note,
  })
  return {
    schema: 'offscript.case/1',
    id: minimized ? `${spec.id}-minimized` : spec.id,
    ...(masked.note === undefined ? {} : { note: masked.note }),
    expected,
    from: {
      conversationId: spec.id,
      runId,
      target: plan.target,
      iteration: plan.iteration,
      startedAt: conversation.startedAt,
      outcome: masked.outcome,
    },
    decisions: {
      seed: plan.seed,
      repeat: spec.repeat,
      arm: spec.arm,
      user: plan.user,
      simulator: plan.fingerprints.simulator,
      ...(minimized ? { minimized } : {}),
      played: conversation.turns.map(({ turn, note: { event, behaviour } }) => ({
        turn,
        event,
        behaviour,
      })),
    },
    masked: masker.masked(),
    // The ids address the user's draws: another id would be another user.
    scenario: { ...masked.scenario, id: scenario.id },
    persona: { ...masked.persona, id: persona.id },
    transcript: masked.transcript,
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
