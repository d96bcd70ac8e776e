import { type CheckSpec, checksFor } from '../core/check-spec.ts'
import { messageOf } from '../core/errors.ts'
import type { Verdict } from '../core/verdict.ts'
import type { Anomaly } from './anomalies.ts'
import type { Journey } from './journey.ts'
import { rules } from './rules/index.ts'
import type { CheckView, Finding, Rule } from './rules/rule.ts'

/** What the checks think of a transcript. */
export interface Checked {
  readonly verdicts: readonly Verdict[]
  /** Findings that tell where a conversation broke. */
  readonly signs: readonly Anomaly[]
}

/**
 * Applies a scenario's checks and the standing ones, one verdict a finding. A check that the scenario names and that finds
 * nothing says so by a pass; a standing one says nothing. What must happen, and had no time to before somebody else than
 * the bot ended it, is not judged. A check that cannot be made is an error, never an exception.
 */
export function applyChecks(view: CheckView): Checked {
  const verdicts: Verdict[] = []
  const signs: Anomaly[] = []
  const { authored, standing } = checksFor(view.scenario.checks)
  for (const spec of authored) {
    const found = apply(spec, view, verdicts, signs)
    if (found === 'too early') continue
    if (found === 0) {
      const { id: checkId, severity } = spec
      verdicts.push({ checkId, severity, outcome: 'pass', reason: 'nothing found' })
    }
  }
  for (const spec of standing) apply(spec, view, verdicts, signs)
  return { verdicts, signs }
}

/** Adds what one check finds, and returns how much that is. */
function apply(
  spec: CheckSpec,
  view: CheckView,
  verdicts: Verdict[],
  signs: Anomaly[],
): number | 'too early' {
  const { id: checkId, severity } = spec
  // The table has the rule of each kind under its name.
  const rule = rules[spec.kind] as unknown as AnyRule
  try {
    const found = rule.find(spec, view)
    if (spec.kind === 'must' && found.length > 0 && isCutShort(view)) return 'too early'
    for (const finding of found) {
      const { turn, reason, slot, found: value } = finding
      const place = placed(turn, view.journey)
      verdicts.push({ checkId, severity, outcome: 'fail', reason, ...place })
      if (rule.repairedBy === undefined || turn === undefined) continue
      const about = {
        ...(slot === undefined ? {} : { slot }),
        ...(value === undefined ? {} : { found: value }),
      }
      signs.push({ id: checkId, turn, severity, reason, repairedBy: rule.repairedBy, ...about })
    }
    return found.length
  } catch (thrown) {
    verdicts.push({ checkId, severity, outcome: 'error', reason: messageOf(thrown) })
    return 1
  }
}

/** Ended by a user who left, or by the harness. */
function isCutShort({ conversation: { ending } }: CheckView): boolean {
  if (ending.kind === 'user_stopped') return ending.reason === 'left'
  return ending.kind === 'infrastructure' || ending.kind === 'simulator'
}

interface AnyRule extends Pick<Rule<'must'>, 'repairedBy'> {
  find(spec: CheckSpec, view: CheckView): readonly Finding[]
}

/** The stage of a finding is the one the user spoke in, as everywhere: there the bot had its turn, and went wrong. */
export function placed(
  turn: number | undefined,
  journey: Journey,
): { turn?: number; stage?: string } {
  return turn === undefined ? {} : { turn, stage: journey.stageAt(turn) }
}
