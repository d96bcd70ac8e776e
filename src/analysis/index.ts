/** @module From rows to figures: pure, no I/O, no model. */
export { analyse } from './analyse.ts'
export { compare, type Side } from './compare/compare.ts'
export {
  checkComparable,
  checkComparisonMet,
  parseComparisonGate,
} from './compare/gates.ts'
export { detectionOf, parsePoints } from './detection.ts'
export { differingUsers } from './differing.ts'
export { checkBelievable, checkMet, type Gate, parseGate } from './gates.ts'
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
