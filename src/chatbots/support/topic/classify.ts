import { hasPhrase } from '../../../core/fold.ts'
import type { Broken } from '../defects.ts'
import type { LanguagePack } from '../languages/language.ts'
import type { Asked, State } from '../state.ts'
import { hasMatter } from '../validate/phrases.ts'
import type { Topic } from '../words.ts'
import type { Models } from './models.ts'

/** What the topic step makes of the questions that passed. */
export interface Classified {
  readonly asked: readonly Asked[]
  /** Questions whose topic nobody could tell. */
  readonly unsure: readonly string[]
}

/** The least probability at which a topic is taken; more is needed to break into something under way. */
const SURE = 0.4
const SURE_ASIDE = 0.6
/** The least probability of each half of a message that asks for two things. */
const SURE_HALF = 0.5
const HALVES =
  /\s*(?:,|;)?\s+(?:and also|and|also|besides|y también|y además|y|además|et aussi|et|aussi)\s+/iu

/** What questions are classified with. */
interface ClassifyContext {
  readonly models: Models
  readonly state: State
  readonly pack: LanguagePack
  /** Whether part of the message did not pass: the rest is then taken only where it is plain. */
  readonly partlyHeld: boolean
  readonly broken: Broken
}

/** Gives each question its topic; one that asks two things gets two. */
export function classify(questions: readonly string[], context: ClassifyContext): Classified {
  const { state, broken } = context
  const found = questions
    .flatMap((question) => parts(question, context))
    .map((text) => ({ text, ...topicOf(text, context) }))
  const plain = found.some(({ confidence }) => confidence >= SURE_ASIDE)
  const asked = found.flatMap(({ text, topic, confidence }) =>
    topic === undefined || (plain && confidence < SURE) ? [] : [{ topic, confidence, text }],
  )
  const unsure = found.filter(({ topic }) => topic === undefined).map(({ text }) => text)
  const distinct = asked.filter(
    ({ topic, text }, at) =>
      asked.findIndex((one) => one.topic === topic && one.text === text) === at,
  )
  const heard = broken('second_request_dropped') ? distinct.slice(0, 1) : distinct
  return { asked: heard.map((one) => misled(one, state, broken)), unsure }
}

/** The likeliest topic where it is likely enough, else that of the last answer where the words belong to it. */
function topicOf(
  text: string,
  { models, state, pack, partlyHeld, broken }: ClassifyContext,
): { topic: Topic | undefined; confidence: number } {
  const [best] = models.topic.rank(text)
  const confidence = best?.probability ?? 0
  const needed = state.task === undefined && !partlyHeld ? SURE : SURE_ASIDE
  if (confidence >= needed || broken('never_unsure')) return { topic: best?.label, confidence }
  return { topic: inContext(text, state, pack), confidence }
}

/** Halves that say nothing by themselves, such as what stands around a detail, ask nothing. */
function parts(question: string, { models, pack }: ClassifyContext): string[] {
  const halves = question.split(HALVES).filter((half) => hasMatter(half, pack))
  if (halves.length < 2) return [question]
  const tops = halves.map((half) => models.topic.rank(half)[0])
  const topics = new Set(tops.map((top) => top?.label))
  const sure = tops.every((top) => (top?.probability ?? 0) >= SURE_HALF)
  return sure && topics.size === halves.length ? halves : [question]
}

/** "And what does it cost?" belongs to what is being dealt with, or was talked about last. */
function inContext(text: string, state: State, pack: LanguagePack): Topic | undefined {
  const context = [state.task, state.lastTopic].filter((topic) => topic !== undefined)
  return context.find((topic) =>
    pack.articles
      .filter((article) => article.topic === topic)
      .some(({ cues }) => cues.split('|').some((cue) => hasPhrase(text, cue))),
  )
}

const SWAPPED: Partial<Record<Topic, Topic>> = { cancel_order: 'refund', refund: 'cancel_order' }

function misled(asked: Asked, { lastTopic }: State, broken: Broken): Asked {
  if (broken('topics_swapped')) return { ...asked, topic: SWAPPED[asked.topic] ?? asked.topic }
  if (broken('topic_sticks') && lastTopic !== undefined) return { ...asked, topic: lastTopic }
  return asked
}
