/** @module Conversations that people held: logs read, and what people do told by rule. */
export { asWanted, conversationOf } from './conversation-of.ts'
export { withOutcomes } from './end-states.ts'
export { LOG_READERS } from './formats/index.ts'
export { mappingFrom } from './mapping.ts'
export { createMistakes } from './mistakes.ts'
export { plainScenario } from './plain-scenario.ts'
export { profileOf } from './profile.ts'
export { isSilent, type Survey, surveyOf } from './survey.ts'
