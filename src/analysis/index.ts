/** @module From rows to figures: pure, no I/O, no model. */
export { analyse } from './analyse.ts'
export {
  checkBelievable,
  checkGates,
  checkMet,
  type Gate,
  type GateResult,
  parseGate,
} from './gates.ts'
export { rate } from './statistics.ts'
export { newestRuns, type TrendInput, trendOf } from './trend.ts'
