import { type BreakCheck, BreakFinding, type BreakReport } from '../../core/break-check.ts'
import { rate } from '../statistics/rate.ts'

/** How often the rule's place is the one that forking found, of those that it could locate. */
export function agreementOf(checks: readonly BreakCheck[]): BreakReport['agreement'] {
  const located = checks.flatMap(({ rule, forked }) => (forked ? [{ rule, forked }] : []))
  const share = (agrees: (one: (typeof located)[number]) => boolean) =>
    rate(located.filter(agrees).length, located.length)
  return {
    exact: share(({ rule, forked }) => rule.turn === forked.turn),
    withinOne: share(({ rule, forked }) => Math.abs(rule.turn - forked.turn) <= 1),
    stage: share(({ rule, forked }) => rule.stage === forked.stage),
    earlier: share(({ rule, forked }) => forked.turn < rule.turn),
    later: share(({ rule, forked }) => forked.turn > rule.turn),
  }
}

/** How many of the checks came to each finding. */
export function findingsOf(checks: readonly BreakCheck[]): BreakReport['findings'] {
  const count = (finding: BreakFinding): number =>
    checks.filter((one) => one.finding === finding).length
  return Object.fromEntries(
    BreakFinding.options.map((finding) => [finding, count(finding)]),
  ) as BreakReport['findings']
}
