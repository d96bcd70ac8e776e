import type { DefectId } from './defects.ts'
import type { Knowledge, Topic } from './languages/knowledge.ts'
import type { AskStage } from './languages/wording.ts'
import type { Stage } from './slots.ts'
import type { Question } from './understand/understanding.ts'

/** An answer and what it rests on. */
export interface Answer {
  readonly text: string
  readonly source: string
}

/** Answers from the small knowledge base; `undefined` for what is off the topic. */
export function answer(
  question: Question,
  knowledge: Knowledge,
  stage: Stage,
  broken: (defect: DefectId) => boolean,
): Answer | undefined {
  if (question.kind === 'off_topic') return undefined
  if (question.kind === 'topic') {
    const topic: Topic =
      question.topic === 'fees' && broken('wrong_article') ? 'payout' : question.topic
    return { text: knowledge.articles[topic].text, source: topic }
  }
  const about: AskStage = question.slot ?? (stage === 'done' ? 'confirm' : stage)
  return question.kind === 'why'
    ? { text: knowledge.reasons[about], source: `why.${about}` }
    : { text: knowledge.meanings[about], source: `meaning.${about}` }
}
