import { rate } from '../analysis/index.ts'
import type { Outcome, OutcomeLabel } from '../core/outcome.ts'
import type { StoredConversation } from '../core/records.ts'
import type { Parting, ReplayReport, ReplayTry, Steadiness } from '../core/replay.ts'
import { findParting } from '../run/index.ts'
import type { Origin } from './find-conversation.ts'

/** How a replay was held. */
export type ReplayHeld = Pick<ReplayReport, 'mode' | 'user' | 'note' | 'now'>

type Held = Pick<StoredConversation, 'conversation' | 'outcome'>

/** What came of a stored conversation's user when it was held again. `held` has at least one. */
export function replayReport(
  { stored, plan }: Origin,
  held: readonly Held[],
  how: ReplayHeld,
): ReplayReport {
  const partings = held.map((one) => findParting(stored.conversation, one.conversation))
  const parting = partings.find((one) => one !== undefined)
  const { scenario, persona, repeat, arm } = stored.spec
  return {
    schema: 'offscript.replay/1',
    conversationId: stored.spec.id,
    runId: stored.runId,
    scenario,
    persona,
    repeat,
    arm,
    seed: plan.seed,
    ...how,
    before: {
      target: plan.target,
      iteration: plan.iteration,
      outcome: stored.outcome,
      turns: stored.conversation.turns.length,
    },
    tries: held.map((one, at) => tryOf(stored.outcome, one, partings[at])),
    ...failureOf(held.map((one) => one.outcome)),
    transcripts: distinct(held),
    ...(parting ? { parting } : {}),
  }
}

/** How often conversations fail: their labels counted, the rate with its interval, and whether it is the same each time. */
export function failureOf(
  outcomes: readonly Outcome[],
): Pick<ReplayReport, 'counts' | 'failure' | 'steadiness'> {
  const count = (label: OutcomeLabel): number =>
    outcomes.filter((outcome) => outcome.label === label).length
  const [passed, failed] = [count('passed'), count('failed')]
  return {
    counts: {
      passed,
      failed,
      excluded: count('excluded'),
      unresolved: count('unresolved'),
      unverified: count('unverified'),
    },
    failure: rate(failed, passed + failed),
    steadiness: steadinessOf(failed, passed + failed),
  }
}

function tryOf(before: Outcome, { conversation, outcome }: Held, parting?: Parting): ReplayTry {
  return {
    conversationId: conversation.id,
    outcome,
    turns: conversation.turns.length,
    sameOutcome: cameTo(before) === cameTo(outcome),
    sameTranscript: parting === undefined,
    ...(parting ? { partsAt: parting.turn } : {}),
  }
}

/** Causes are words for people, and breaks are where, not what. */
function cameTo({ label, failure, endState }: Outcome): string {
  return JSON.stringify([label, failure, endState])
}

function steadinessOf(failed: number, total: number): Steadiness {
  if (total === 0) return 'unknown'
  if (failed === 0) return 'never_fails'
  return failed === total ? 'always_fails' : 'flaky'
}

function distinct(held: readonly Held[]): number {
  const kinds: Held[] = []
  for (const one of held)
    if (!kinds.some((kind) => !findParting(kind.conversation, one.conversation))) kinds.push(one)
  return kinds.length
}
