import type { Until } from '../../core/analysis.ts'
import type { ChangedPair, ComparedRun, Comparison } from '../../core/comparison.ts'
import { OutcomeLabel } from '../../core/outcome.ts'
import type { Arm } from '../../core/plan.ts'
import type { ConversationSummary, RunRecord } from '../../core/records.ts'
import { differingUsers } from '../differing.ts'
import { pairedDifference, unpairedDifference } from '../statistics/differences.ts'
import { fisherExact } from '../statistics/exact-tests.ts'
import { rate } from '../statistics/rate.ts'
import { clusteredDifference } from './clustered.ts'
import { type Fate, fateOf } from './fate.ts'
import { pairReport, tableOf } from './pair-table.ts'
import { type Pairing, pairUp } from './pairing.ts'
import { slicesOf } from './slices.ts'
import { comparisonWarnings } from './warnings.ts'

/** Changed pairs that are named. */
const NAMED = 50
/** A finding is one that chance alone brings in 5 % of comparisons of equals. */
const LEVEL = 0.05

/** One side of a comparison. */
export interface Side {
  readonly run: RunRecord
  readonly summaries: Iterable<ConversationSummary>
  /** How it stands by the rule it was held by, where it had one. */
  readonly until?: Until | undefined
}

/**
 * What changed from run A to run B. Paired by scenario, persona, arm and repeat where both met the same users; otherwise
 * as independent samples, and it says so. Pure.
 */
export function compare(a: Side, b: Side): Comparison {
  const [fatesA, fatesB] = [[...a.summaries].map(fateOf), [...b.summaries].map(fateOf)]
  const differing = differingUsers(a.run, b.run)
  const sides = {
    schema: 'offscript.comparison/1' as const,
    a: comparedRun(a, fatesA),
    b: comparedRun(b, fatesB),
    differing,
  }
  const made =
    differing.length === 0
      ? { ...sides, ...pairedPart(fatesA, fatesB) }
      : { ...sides, ...loosePart(sides, fatesA, fatesB) }
  return { ...made, warnings: comparisonWarnings(made) }
}

type Part = Omit<Comparison, 'schema' | 'a' | 'b' | 'differing' | 'warnings'>

function pairedPart(a: readonly Fate[], b: readonly Fate[]): Part {
  const straying = pairUp(inArm('straying', a), inArm('straying', b))
  const plain = pairUp(inArm('plain', a), inArm('plain', b))
  const pairs = { straying: pairReport(straying), plain: pairReport(plain) }
  const difference = pairedDifference(tableOf(straying.pairs))
  const clustered = clusteredDifference(straying.pairs)
  const { p } = pairs.straying
  return {
    paired: true,
    difference,
    p,
    finding: findingOf(difference.value, p),
    ...(clustered ? { clustered } : {}),
    pairs,
    slices: slicesOf({
      a: straying.pairs.map((pair) => pair.a),
      b: straying.pairs.map((pair) => pair.b),
      pairs: straying.pairs,
    }),
    newlyBroken: changed([straying, plain], 'b'),
    newlyFixed: changed([straying, plain], 'a'),
  }
}

function loosePart(
  sides: Pick<Comparison, 'a' | 'b'>,
  a: readonly Fate[],
  b: readonly Fate[],
): Part {
  const difference = unpairedDifference(sides.a.failure, sides.b.failure)
  const p = fisherExact(sides.a.failure, sides.b.failure)
  return {
    paired: false,
    difference,
    p,
    finding: findingOf(difference.value, p),
    slices: slicesOf({ a: inArm('straying', a), b: inArm('straying', b) }),
    newlyBroken: [],
    newlyFixed: [],
  }
}

function findingOf(difference: number, p: number): Comparison['finding'] {
  if (p >= LEVEL || difference === 0) return 'none'
  return difference < 0 ? 'better' : 'worse'
}

function inArm(arm: Arm, fates: readonly Fate[]): Fate[] {
  return fates.filter((fate) => fate.arm === arm)
}

/** Pairs that failed on one side only, told by that side. */
function changed(pairings: readonly Pairing[], failing: 'a' | 'b'): ChangedPair[] {
  const found = pairings
    .flatMap(({ pairs }) => pairs)
    .filter((pair) => pair[failing].failed && pair.a.failed !== pair.b.failed)
  return found.slice(0, NAMED).map((pair) => {
    const { scenario, persona, repeat, arm, failure, stage, cause } = pair[failing]
    return {
      a: pair.a.id,
      b: pair.b.id,
      scenario,
      persona,
      repeat,
      arm,
      ...(failure === undefined ? {} : { failure }),
      ...(stage === undefined ? {} : { stage }),
      cause,
    }
  })
}

function comparedRun({ run, until }: Side, fates: readonly Fate[]): ComparedRun {
  const { runId, target, iteration, seed, status, scheduled } = run
  const straying = inArm('straying', fates)
  const labelled = (label: OutcomeLabel): number =>
    straying.filter((fate) => fate.label === label).length
  const counts = Object.fromEntries(
    OutcomeLabel.options.map((label) => [label, labelled(label)]),
  ) as Record<OutcomeLabel, number>
  return {
    runId,
    target,
    iteration,
    seed,
    status,
    scheduled,
    pending: scheduled - fates.length,
    ...(until?.met ? { stoppedBy: until.rule } : {}),
    counts,
    failure: rate(counts.failed, counts.failed + counts.passed),
  }
}
