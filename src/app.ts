/** @module The only place that knows every room: it wires authored files, targets, users, runs, the store and reports together. */
export {
  checkBelievable,
  checkComparable,
  checkComparisonMet,
  checkMet,
  type Gate,
  parseComparisonGate,
  parseGate,
} from './analysis/index.ts'
export { carryOut, type RunOptions } from './app/carry-out.ts'
export { checkExpected, checkReplayed, type Expectation } from './app/check-replay.ts'
export { findConversation, type Origin, originOf } from './app/find-conversation.ts'
export { forkConversation } from './app/fork.ts'
export { type DetectionFlags, planDetection } from './app/plan-detection.ts'
export { planRun, planToResume, type RunRequest } from './app/plan-run.ts'
export {
  gatesFor,
  loadProject,
  type ProjectPaths,
  projectSettings,
  type Surroundings,
  settingsFolder,
} from './app/project.ts'
export { analyseRun, compareRuns, databasePath, openExisting, trendFor } from './app/queries.ts'
export { replayLive } from './app/replay-live.ts'
export { replayRecorded } from './app/replay-recorded.ts'
export { MAX_RUNS, type MinimizeRequest } from './app/shrink/minimize.ts'
export { findMinimized, minimizeStored } from './app/shrink/minimize-stored.ts'
export type { ShrinkProgress } from './app/shrink/search.ts'
export { stopsWhen } from './app/until.ts'
export { type Authored, AuthoringError } from './authoring/index.ts'
export { bundledBots, createBundled, serveChatbot } from './chatbots/index.ts'
export { createScriptedModel } from './llm/index.ts'
export {
  renderAnalysis,
  renderBreaks,
  renderComparison,
  renderConversation,
  renderDetection,
  renderFork,
  renderMinimized,
  renderReplay,
  renderTrend,
} from './reports/index.ts'
export type { Progress } from './run/index.ts'
export { openStore, type Store } from './store/index.ts'
