import type { Case } from '../core/case.ts'
import type { CaseResult, CaseRun, Standing } from '../core/dataset.ts'
import type { Outcome, OutcomeLabel } from '../core/outcome.ts'

/** What several tries of one case say. */
export type Stood = Pick<CaseResult, 'standing' | 'why' | 'counts' | 'failure'>

/**
 * Whether a case passes: in at least `needed` of its tries. Tries that say nothing about the bot count for neither side;
 * where they could have made the difference, the case could not be held.
 */
export function standingOf(outcomes: readonly Outcome[], needed: number): Stood {
  const count = (label: OutcomeLabel): number =>
    outcomes.filter((outcome) => outcome.label === label).length
  const counts = {
    passed: count('passed'),
    failed: count('failed'),
    excluded: count('excluded'),
    unresolved: count('unresolved'),
    unverified: count('unverified'),
  }
  const silent = outcomes.filter(({ label }) => label === 'excluded' || label === 'unverified')
  const failure = outcomes.find(({ label }) => label === 'failed' || label === 'unresolved')
  const told = failure ? { failure } : {}
  if (counts.passed >= needed) return { standing: 'passing', counts, ...told }
  if (silent.length > 0 && counts.passed + silent.length >= needed) {
    const causes = [...new Set(silent.map(({ cause }) => cause))].join('; ')
    const why = `${silent.length} of ${outcomes.length} tries say nothing: ${causes}`
    return { standing: 'not_held', why, counts, ...told }
  }
  return { standing: counts.passed > 0 ? 'flaky' : 'failing', counts, ...told }
}

/** A case that does not do what it is expected to; what could not be held is told apart. */
export function isUnmet({ expected }: Pick<Case, 'expected'>, standing: Standing): boolean {
  return expected === 'passed' && (standing === 'failing' || standing === 'flaky')
}

/** How many of the last runs of a case against a target found it passing, with none in between that did not. */
export function passingInARow(history: readonly CaseRun[], id: string, target: string): number {
  const runs = history.filter((run) => run.case === id && run.target === target)
  const last = runs.findLastIndex(({ standing }) => standing === 'failing' || standing === 'flaky')
  return runs.slice(last + 1).filter(({ standing }) => standing === 'passing').length
}
