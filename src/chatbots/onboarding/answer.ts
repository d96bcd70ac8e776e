import type { DefectId } from './defects.ts'
import type { Knowledge, Topic } from './languages/knowledge.ts'
import type { AskStage, Wording } from './languages/wording.ts'
import { CHANNELS, INTEGRATIONS, type Slot, type Stage, VOLUME_RANGES } from './slots.ts'
import type { Question } from './understand/understanding.ts'

/** An answer and what it rests on. */
export interface Answer {
  readonly text: string
  readonly source: string
}

/** Answers from the small knowledge base; `undefined` for what is off the topic. */
export function answer(
  question: Question,
  { knowledge, wording }: { readonly knowledge: Knowledge; readonly wording: Wording },
  stage: Stage,
  broken: (defect: DefectId) => boolean,
): Answer | undefined {
  if (question.kind === 'off_topic') return undefined
  if (question.kind === 'topic') {
    const topic: Topic =
      question.topic === 'fees' && broken('wrong_article') ? 'payout' : question.topic
    return { text: knowledge.articles[topic].text, source: topic }
  }
  if (question.kind === 'terms') {
    const text = question.terms.map((term) => knowledge.terms[term]).join(' ')
    return { text, source: `term.${question.terms.join('+')}` }
  }
  if (question.kind === 'options') return choices(question.slot, knowledge, wording)
  const about: AskStage = question.slot ?? (stage === 'done' ? 'confirm' : stage)
  return question.kind === 'why'
    ? { text: knowledge.reasons[about], source: `why.${about}` }
    : { text: knowledge.meanings[about], source: `meaning.${about}` }
}

const CHOICES = { channel: CHANNELS, volume: VOLUME_RANGES, integration: INTEGRATIONS } as const

/** What can be chosen; a business is told in words of one's own, and countries have their article. */
function choices(slot: Slot, knowledge: Knowledge, wording: Wording): Answer {
  if (slot === 'country') return { text: knowledge.articles.countries.text, source: 'countries' }
  if (slot === 'business') return { text: knowledge.meanings.business, source: 'meaning.business' }
  const values = CHOICES[slot].map((value) => wording.names[value]).join(', ')
  return { text: wording.choices.replace('{{values}}', values), source: `options.${slot}` }
}
