/** @module What is thought of a transcript: checks by rule, stages, outcome, blame and break. */
export { judgeConversation } from './judge-conversation.ts'

export { wrongPaths } from './wrong-paths.ts'
