import { type ChatAnswer, type ChatModel, type ChatRequest, ModelError } from '../core/model.ts'

/** One scripted answer: a text, a whole answer, or a failure to throw. */
export type ScriptedAnswer = string | ChatAnswer | ModelError

/** Answers in order, or a function of the request and the number of the call, from 0. */
export type ModelScript =
  | readonly ScriptedAnswer[]
  | ((request: ChatRequest, call: number) => ScriptedAnswer)

/**
 * A model that says what it is told to: deterministic, offline, free.
 * A list that has run out throws a `ModelError` of kind `bad_response`.
 */
export function createScriptedModel(script: ModelScript, name = 'scripted'): ChatModel {
  const answerTo = typeof script === 'function' ? script : inOrder(script)
  let calls = 0
  return {
    name,
    async complete(request) {
      const answer = answerTo(request, calls++)
      if (answer instanceof ModelError) throw answer
      return typeof answer === 'string' ? { text: answer, usage: freeCall() } : answer
    },
    async probe() {},
  }
}

function inOrder(answers: readonly ScriptedAnswer[]) {
  return (_request: ChatRequest, call: number): ScriptedAnswer =>
    answers[call] ??
    new ModelError(
      'bad_response',
      `the script has ${answers.length} answers, this is call ${call + 1}`,
    )
}

function freeCall(): ChatAnswer['usage'] {
  return { calls: 1, inputTokens: 0, outputTokens: 0, costUsd: 0 }
}
