/** @module The only place that knows every room: it wires authored files, targets, users, runs, the store and reports together. */
export {
  checkBelievable,
  checkCasesHeld,
  checkCasesMet,
  checkComparable,
  checkComparisonMet,
  checkMet,
  type Gate,
  parseCaseGates,
  parseComparisonGate,
  parseGate,
} from './analysis/index.ts'
export { type Added, type AddRequest, addCase } from './app/add-case.ts'
export { authoredScenario } from './app/authored-scenario.ts'
export { carryOut, type RunOptions } from './app/carry-out.ts'
export { shelvedCases } from './app/case-places.ts'
export { checkExpected, checkReplayed, type Expectation } from './app/check-replay.ts'
export { exportCases, exportRun } from './app/export-cases.ts'
export { findConversation, type Origin, originOf } from './app/find-conversation.ts'
export { forkConversation } from './app/fork.ts'
export { importCases } from './app/import-cases.ts'
export { type ImportRequest, importObserved } from './app/import-observed.ts'
export { listCases } from './app/list-cases.ts'
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
export { realismFor } from './app/realism.ts'
export { replayLive } from './app/replay-live.ts'
export { replayRecorded } from './app/replay-recorded.ts'
export { runCases } from './app/run-cases.ts'
export { scaffoldFrom } from './app/scaffold.ts'
export { scaffoldModel } from './app/scaffold-model.ts'
export { stopsWhen } from './app/until.ts'
export { type Authored, AuthoringError } from './authoring/index.ts'
export { bundledBots, createBundled, serveChatbot } from './chatbots/index.ts'
export { createScriptedModel } from './llm/index.ts'
export {
  renderAdded,
  renderAnalysis,
  renderBreaks,
  renderCases,
  renderComparison,
  renderConversation,
  renderDataset,
  renderDetection,
  renderFork,
  renderObserved,
  renderRealism,
  renderReplay,
  renderScaffold,
  renderTrend,
} from './reports/index.ts'
export type { Progress } from './run/index.ts'
export { openStore, type Store } from './store/index.ts'
