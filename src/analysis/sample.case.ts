import type { FailureKind, Outcome } from '../core/outcome.ts'
import type { ConversationSummary, RunRecord } from '../core/records.ts'

/** A finished run over three stages. */
export function runOf(scheduled: number, given: Partial<RunRecord> = {}): RunRecord {
  return {
    runId: 'r1',
    target: 'shop',
    iteration: 'v1',
    seed: '7',
    status: 'finished',
    startedAt: '2026-01-02T03:04:05.678Z',
    scheduled,
    counts: { passed: 0, failed: 0, excluded: 0, unresolved: 0, unverified: 0 },
    fingerprints: { personas: 'p', scenarios: 's', user: 'u', simulator: '1' },
    stages: ['greet', 'size', 'pay'],
    ...given,
  }
}

let made = 0

/** One conversation of anna's that passed, or came out as given. */
export function summary(
  outcome: Partial<Outcome> = {},
  given: Partial<ConversationSummary> = {},
): ConversationSummary {
  made += 1
  return {
    id: `r1-${String(made).padStart(4, '0')}`,
    scenario: 'order',
    persona: 'anna',
    repeat: 1,
    arm: 'straying',
    outcome: {
      label: 'passed',
      cause: 'reached ordered',
      endState: 'ordered',
      desired: true,
      stagesReached: ['greet', 'size', 'pay'],
      ...outcome,
    },
    turns: 4,
    durationMs: 10,
    costUsd: 0,
    behaviours: { answer: 4 },
    rejectedDrafts: 0,
    ...given,
  }
}

/** One that broke at a stage, having reached those up to it. */
export function brokenAt(
  stage: string,
  failure: FailureKind = 'stuck',
  given: Partial<ConversationSummary> = {},
): ConversationSummary {
  const stages = ['greet', 'size', 'pay']
  return summary(
    {
      label: 'failed',
      failure,
      fault: 'bot',
      cause: `${failure} at ${stage}`,
      desired: false,
      break: { turn: 2, stage, reason: 'no progress' },
      stagesReached: stages.slice(0, stages.indexOf(stage) + 1),
    },
    given,
  )
}

/** `count` of the same. */
export function times<T>(count: number, make: (at: number) => T): T[] {
  return Array.from({ length: count }, (_, at) => make(at))
}
