/** @module The only place that knows every room: it wires authored files, targets, users, runs, the store and reports together. */
export {
  checkBelievable,
  checkCasesHeld,
  checkCasesMet,
  checkComparable,
  checkComparisonMet,
  checkMet,
  expectedCoverage,
  parseCaseGates,
  parseComparisonGate,
} from './analysis/index.ts'
export { type Added, type AddRequest, addCase } from './app/add-case.ts'
export { agreementFor } from './app/agreement.ts'
export { authoredScenario } from './app/authored-scenario.ts'
export { type BreakProgress, withConfirmedBreaks } from './app/breaks/confirm-breaks.ts'
export { carryOut, type RunOptions } from './app/carry-out.ts'
export { shelvedCases } from './app/case-places.ts'
export { checkProject } from './app/check-project.ts'
export { checkExpected, checkReplayed, type Expectation } from './app/check-replay.ts'
export { clustersFor } from './app/clusters.ts'
export { demoProject } from './app/demo-project.ts'
export { explores } from './app/explore.ts'
export { exportCases, exportRun } from './app/export-cases.ts'
export { findConversation, type Origin, originOf } from './app/find-conversation.ts'
export { forkConversation } from './app/fork.ts'
export { checkBaselines, gatesFor, loadWithGates, withGates } from './app/gates.ts'
export { importCases } from './app/import-cases.ts'
export { type ImportRequest, importObserved } from './app/import-observed.ts'
export { listCases } from './app/list-cases.ts'
export { nameCauses } from './app/name-causes.ts'
export { noiseFor } from './app/noise-for.ts'
export { PACKAGE_FOLDER } from './app/package-folder.ts'
export { type DetectionFlags, planDetection } from './app/plan-detection.ts'
export { addedSince, planRun, planToResume, type RunRequest } from './app/plan-run.ts'
export {
  loadProject,
  type ProjectPaths,
  projectSettings,
  type Surroundings,
  settingsFolder,
} from './app/project.ts'
export {
  analyseRun,
  compareRuns,
  databasePath,
  openExisting,
  openForRun,
  trendFor,
} from './app/queries.ts'
export { realismFor } from './app/realism.ts'
export { replayLive } from './app/replay-live.ts'
export { replayRecorded } from './app/replay-recorded.ts'
export { reportRun } from './app/report-run.ts'
export * from './app/review/index.ts'
export { runCases } from './app/run-cases.ts'
export { scaffoldFrom } from './app/scaffold.ts'
export { scaffoldModel } from './app/scaffold-model.ts'
export { databaseFlags, withShowCommands } from './app/show-commands.ts'
export { MAX_RUNS, type MinimizeRequest } from './app/shrink/minimize.ts'
export { findMinimized, minimizeStored } from './app/shrink/minimize-stored.ts'
export type { ShrinkProgress } from './app/shrink/search.ts'
export { stopsWhen } from './app/until.ts'
export { wholeReport } from './app/whole-report.ts'
export { type Authored, AuthoringError } from './authoring/index.ts'
export { bundledBots, createBundled, serveChatbot } from './chatbots/index.ts'
export { createScriptedModel } from './llm/index.ts'
export type { Document, RunFormat } from './reports/index.ts'
export {
  expectedCoverageText,
  renderAdded,
  renderAgreement,
  renderAnalysis,
  renderBreaks,
  renderCases,
  renderClusters,
  renderComparison,
  renderConversation,
  renderDataset,
  renderDetection,
  renderFork,
  renderMinimized,
  renderNoise,
  renderObserved,
  renderRealism,
  renderReplay,
  renderScaffold,
  renderTrend,
} from './reports/index.ts'
export type { Progress } from './run/index.ts'
export { openStore, type Store } from './store/index.ts'
