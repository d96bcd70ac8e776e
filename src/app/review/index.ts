/** @module What the review page and the static report show: one function a view, over what the command line reads. */
export { type CasesView, casesView, type ReviewedCase } from './cases-view.ts'
export { type CompareView, compareView } from './compare-view.ts'
export type { ReviewContext } from './context.ts'
export {
  type BesideView,
  besideView,
  type ConversationView,
  conversationView,
} from './conversation-view.ts'
export {
  type ConversationsView,
  conversationsView,
  facetView,
  placeView,
} from './conversations-view.ts'
export { exportList, type ListFormat } from './export-list.ts'
export { jobDocument } from './job-document.ts'
export { type JobWords, jobWords } from './job-words.ts'
export { type Kept, keepConversations } from './keep-view.ts'
export { type LabelsView, labelsView } from './labels-view.ts'
export { followRun, type LiveNews, lookAgain } from './live-view.ts'
export {
  type OverviewChange,
  type OverviewView,
  overviewClustersView,
  overviewView,
  type TargetOverview,
} from './overview-view.ts'
export { type QueueView, queueView, type ReviewedView, reviewedView } from './queue-view.ts'
export { type RunTurnsView, runTurnsView } from './run-turns-view.ts'
export { type RunView, runClustersView, runView } from './run-view.ts'
export { type RunChoice, type RunsView, runsView } from './runs-view.ts'
