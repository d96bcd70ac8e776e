/** @module What the review page and the static report show: one function a view, over what the command line reads. */
export { type CompareView, compareView } from './compare-view.ts'
export type { ReviewContext } from './context.ts'
export { type ConversationView, conversationView } from './conversation-view.ts'
export { type ConversationsView, conversationsView } from './conversations-view.ts'
export { followRun, type LiveNews, lookAgain } from './live-view.ts'
export {
  type OverviewChange,
  type OverviewView,
  overviewClustersView,
  overviewView,
  type TargetOverview,
} from './overview-view.ts'
export { type RunTurnsView, runTurnsView } from './run-turns-view.ts'
export { type RunView, runClustersView, runView } from './run-view.ts'
export { type RunChoice, type RunsView, runsView } from './runs-view.ts'
