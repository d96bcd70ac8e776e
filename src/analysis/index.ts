/** @module From rows to figures: pure, no I/O, no model. */
export { analyse } from './analyse.ts'
export { checkCasesHeld, checkCasesMet, parseCaseGates } from './case-gates.ts'
export { clusterFailures, type MetFailure, MOST_FAILURES } from './clusters/cluster-failures.ts'
export { failureSeen } from './clusters/failure-seen.ts'
export { leadsAmong } from './clusters/leads.ts'
export { sampled } from './clusters/sampled.ts'
export { compare, type Side } from './compare/compare.ts'
export {
  checkComparable,
  checkComparisonMet,
  parseComparisonGate,
} from './compare/gates.ts'
export { detectionOf, parsePoints } from './detection.ts'
export { differingUsers } from './differing.ts'
export { checkMet, type Gate } from './gates/gate-form.ts'
export { checkBelievable, type GateSubject, holdGates, parseGate } from './gates/gates.ts'
export { latencyOf } from './latency.ts'
export { noiseOf } from './noise.ts'
export { compareTurn } from './shadow/compare-turn.ts'
export { type Candidate, candidateOf, closedUp } from './shrink/candidate.ts'
export { decisionsOf } from './shrink/decisions-of.ts'
export { inWords } from './shrink/in-words.ts'
export { HOLDS, holdsToSettle, settled, type Tally } from './shrink/settle.ts'
export { Spent, takeAway } from './shrink/take-away.ts'
export { rate } from './statistics/rate.ts'
export { newestRuns, trendOf } from './trend.ts'
export { parseUntil } from './until/rule.ts'
export { type ReportingWatch, watchDifference, watchPrecision } from './until/watch.ts'
