/** @module From rows to figures: pure, no I/O, no model. */
export { analyse } from './analyse.ts'
export { checkBelievable, checkMet, type Gate, parseGate } from './gates.ts'
export { compareTurn } from './shadow/compare-turn.ts'
export { rate } from './statistics.ts'
export { newestRuns, trendOf } from './trend.ts'
