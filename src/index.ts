/** @module Offscript as a library: run a plan against a target, read and analyse what is stored. */
export {
  type Authored,
  addCase,
  analyseRun,
  bundledBots,
  carryOut,
  compareRuns,
  createScriptedModel,
  forkConversation,
  loadProject,
  minimizeStored,
  openStore,
  originOf,
  planRun,
  planToResume,
  type RunOptions,
  type RunRequest,
  renderAnalysis,
  renderComparison,
  renderTrend,
  replayLive,
  replayRecorded,
  runCases,
  type Store,
  type Surroundings,
  shelvedCases,
  stopsWhen,
  trendFor,
} from './app.ts'
export type { AnalysisReport, Rate } from './core/analysis.ts'
export type { Case } from './core/case.ts'
export { type Clock, systemClock } from './core/clock.ts'
export type { Comparison } from './core/comparison.ts'
export type { DatasetReport } from './core/dataset.ts'
export { AppError, type ErrorCode } from './core/errors.ts'
export type { ForkReport } from './core/fork.ts'
export type { Reply, ReplyInput, UserMessage } from './core/message.ts'
export type { MinimizedReport } from './core/minimized.ts'
export type { Persona } from './core/persona.ts'
export type { ReplayReport } from './core/replay.ts'
export type { Scenario } from './core/scenario.ts'
export {
  type OpenOptions,
  type Session,
  type Target,
  TargetError,
  type TargetModule,
} from './core/target.ts'
export type { Trend } from './core/trend.ts'
