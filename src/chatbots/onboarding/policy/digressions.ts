import { moveOn } from '../state.ts'
import { acknowledged, type Decision, type Situation } from './decision.ts'
import { forgetAll } from './take-values.ts'

/** Answers what the user asks, then comes back to the question. */
export function answerQuestion(situation: Situation): Decision | undefined {
  const { heard, state, broken } = situation
  const { question } = heard
  if (question === undefined) return undefined
  if (question.kind === 'off_topic' && broken('no_return')) {
    state.chatting = true
    return { say: [{ kind: 'answer', question }], ask: 'nothing' }
  }
  if (question.kind !== 'off_topic' && broken('clarify_ignored') && state.stage !== 'greet') {
    return { say: [], ask: 'same' }
  }
  const objection = heard.intents.has('objection') && question.kind !== 'topic'
  const say = [
    ...acknowledged(situation),
    ...(objection ? [{ kind: 'objection' } as const] : []),
    { kind: 'answer', question } as const,
  ]
  moveOn(state)
  return { say, ask: 'question' }
}

/** A planted fault: small talk goes on until a fact is told. */
export function keepChatting({ state, noted, changed }: Situation): Decision | undefined {
  if (!state.chatting) return undefined
  if (noted.length + changed.length > 0) {
    state.chatting = false
    return undefined
  }
  return { say: [{ kind: 'answer', question: { kind: 'off_topic' } }], ask: 'nothing' }
}

/** A planted fault: a digression at the integration starts everything over. */
export function restartOnDigression({ heard, state, broken }: Situation): Decision | undefined {
  if (state.stage !== 'integration' || heard.question === undefined) return undefined
  if (!broken('digression_restarts')) return undefined
  forgetAll(state)
  moveOn(state)
  return { say: [], ask: 'question' }
}

/** A planted fault: once asked something at the integration, only a click leads on. */
export function stayTrapped(situation: Situation): Decision | undefined {
  const { heard, state, clicked, broken } = situation
  if (!broken('integration_trap')) return undefined
  if (state.stage === 'integration' && heard.question !== undefined) state.trapped = true
  if (!state.trapped) return undefined
  if (clicked) {
    state.trapped = false
    return undefined
  }
  delete state.held.integration
  delete state.written.integration
  return { say: [], ask: 'same' }
}
