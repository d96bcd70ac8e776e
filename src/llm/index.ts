/**
 * Language models: the only home of the openai client, and of the transport it shares with the HTTP target.
 * @module
 */
export { answerAs, type ShapedAnswer, type ShapedQuestion } from './answer-as.ts'
export {
  BodyTooLargeError,
  type ConnectionFault,
  connectionFault,
  connectionMessage,
  createHttpPool,
  type HttpPool,
  type HttpRequest,
  type HttpResponse,
} from './http-pool.ts'
export { createOpenAiModel, type OpenAiModelOptions } from './openai-model.ts'
export { createScriptedModel, type ModelScript, type ScriptedAnswer } from './scripted-model.ts'
