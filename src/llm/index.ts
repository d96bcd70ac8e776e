/**
 * Language models: the only home of the openai client, and of the transport it shares with the HTTP target.
 * @module
 */
export { answerAs } from './answer-as.ts'
export { basicAuthorization } from './basic-authorization.ts'
export { BodyTooLargeError, UnreadableBodyError } from './body-text.ts'
export { connectionFault, connectionMessage } from './connection-fault.ts'
export type { HttpRequest, HttpResponse } from './exchange.ts'
export { createHttpPool, type HttpPool } from './http-pool.ts'
export { connectionBehind } from './model-errors.ts'
export { createOpenAiModel } from './openai-model.ts'
export { type ProxyOf, proxyFrom } from './proxy.ts'
export { createScriptedModel } from './scripted-model.ts'
