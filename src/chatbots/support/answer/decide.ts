import { answerConfirmation, dropTask, takeClick } from './confirm.ts'
import type { Decision, Rule, Situation } from './decision.ts'
import { handOver, refuse } from './declining.ts'
import { explain, helpFind, mendDetail, takeIn } from './hesitations.ts'
import { takeQuestions } from './questions.ts'
import { answerKindly, askAgain, keepToTheMatter, leaveOpen, sayGoodbye } from './small-talk.ts'

/** The first rule that applies decides. */
const RULES: readonly Rule[] = [
  takeClick,
  greetOnly,
  handOver,
  refuse,
  answerConfirmation,
  takeQuestions,
  dropTask,
  mendDetail,
  takeIn,
  explain,
  helpFind,
  sayGoodbye,
  leaveOpen,
  keepToTheMatter,
  answerKindly,
]

/** Decides what to do about a message, and brings the state up to date. */
export function decide(situation: Situation): Decision {
  for (const rule of RULES) {
    const decision = rule(situation)
    if (decision) return decision
  }
  return askAgain(situation)
}

/** A planted fault: what sounds like a greeting is greeted back, and nothing else. */
function greetOnly({ heard, broken }: Situation): Decision | undefined {
  return broken('greeting_in_word') && heard.intents.has('greet')
    ? { say: [{ line: 'hello' }, { line: 'what_is_it' }] }
    : undefined
}
