/** @module From rows to figures: pure, no I/O, no model. */
export { analyse } from './analyse.ts'
export { checkCasesHeld, checkCasesMet, parseCaseGates } from './case-gates.ts'
export { compare, type Side } from './compare/compare.ts'
export {
  checkComparable,
  checkComparisonMet,
  parseComparisonGate,
} from './compare/gates.ts'
export { detectionOf, parsePoints } from './detection.ts'
export { differingUsers } from './differing.ts'
export { checkBelievable, checkMet, type Gate, parseGate } from './gates.ts'
export { realismOf } from './realism/realism.ts'
export { compareTurn } from './shadow/compare-turn.ts'
export { rate } from './statistics/rate.ts'
export { newestRuns, trendOf } from './trend.ts'
export { parseUntil } from './until/rule.ts'
export { type ReportingWatch, watchDifference, watchPrecision } from './until/watch.ts'
