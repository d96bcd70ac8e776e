import type { Hit } from '../../text/phrase-index.ts'
import type { Sentence } from '../../text/tokens.ts'
import type { Language, Mark } from '../languages/language.ts'
import type { Intent } from '../languages/lexicon.ts'
import { isSlot, type Slot, type Stage } from '../slots.ts'
import { hasIntent, isOf, type Parse, strangeIn } from './parse.ts'
import type { Question } from './understanding.ts'

/** What one sentence is for. */
export interface SentenceReading {
  readonly sentence: Sentence
  readonly question: Question | undefined
  /** Whether values may be read from it. */
  readonly tells: boolean
  /** Whether words that nobody knows may be taken for a trade. */
  readonly open: boolean
}

/** What a sentence has. */
interface Inventory {
  readonly intents: ReadonlySet<Intent>
  readonly slots: ReadonlySet<Slot>
  readonly named: Slot | undefined
  readonly topics: readonly Hit<Extract<Mark, { kind: 'topic' }>>[]
  readonly goods: boolean
  readonly pastime: boolean
  readonly asks: boolean
  /** Words that nothing accounts for. */
  readonly strange: number
  /** Whether it begins with a yes or a no, or a word for neither. */
  readonly answersFirst: boolean
}

const CLOSED_TO_TRADES: readonly Intent[] = [
  'vague',
  'dont_know',
  'objection',
  'frustration',
  'person',
  'insist',
  'aside',
]

/** Says of each sentence whether it asks or tells, and what. Beside a question, small talk is taken for no trade. */
export function classifySentences(
  parse: Parse,
  asked: Stage,
  language: Language,
): SentenceReading[] {
  const readings = parse.sentences.map((one) => classifySentence(parse, one, asked, language))
  return readings.some(({ question }) => question !== undefined)
    ? readings.map((one) => ({ ...one, open: false }))
    : readings
}

function classifySentence(
  parse: Parse,
  sentence: Sentence,
  asked: Stage,
  language: Language,
): SentenceReading {
  const found = inventory(parse, sentence, language)
  const question = questionOf(found, sentence, asked)
  const { intents } = found
  return {
    sentence,
    question,
    tells: question === undefined && !intents.has('objection'),
    open: question === undefined && !CLOSED_TO_TRADES.some((intent) => intents.has(intent)),
  }
}

function inventory(parse: Parse, sentence: Sentence, language: Language): Inventory {
  const hits = parse.hits.filter((hit) => hit.from >= sentence.from && hit.to <= sentence.to)
  const intents = new Set<Intent>()
  const slots = new Set<Slot>()
  let goods = false
  let starts = false
  for (const hit of hits) {
    if (hit.mark.kind === 'value') slots.add(hit.mark.slot)
    else if (hit.mark.kind === 'goods') goods = true
    else if (hit.mark.kind === 'intent') {
      intents.add(hit.mark.intent)
      starts ||= hit.mark.intent === 'question_start' && hit.from <= sentence.from + 2
    }
  }
  const asks = sentence.question || starts
  return {
    intents,
    slots,
    named: hits.find((hit) => isOf(hit, 'slot_name'))?.mark.slot,
    topics: hits.filter((hit) => isOf(hit, 'topic')),
    goods,
    pastime: hits.some((hit) => isPastime(hit, hits, asks)),
    asks,
    strange: strangeIn({ ...parse, hits }, language, sentence.from, sentence.to),
    answersFirst: hits.some(
      (hit) => hit.from === sentence.from && hasIntent(hit, 'yes', 'no', 'vague'),
    ),
  }
}

/** "Restaurant" is a pastime in a question; said plainly, it may be what somebody runs. */
function isPastime(hit: Hit<Mark>, hits: readonly Hit<Mark>[], asks: boolean): boolean {
  if (hit.mark.kind !== 'intent' || hit.mark.intent !== 'pastime') return false
  return (
    asks ||
    !hits.some(
      (other) =>
        (other.mark.kind === 'goods' || other.mark.kind === 'forbidden') &&
        other.from === hit.from &&
        other.to === hit.to,
    )
  )
}

function questionOf(found: Inventory, sentence: Sentence, asked: Stage): Question | undefined {
  const { intents, topics } = found
  if (intents.has('person') || intents.has('frustration')) return undefined
  if (intents.has('meaning')) return { kind: 'meaning', slot: found.named }
  if (intents.has('why')) return { kind: 'why', slot: found.named }
  if (found.asks && topics.length > 0) return { kind: 'topic', topic: longest(topics).mark.topic }
  return isOffTopic(found, sentence, asked) ? { kind: 'off_topic' } : undefined
}

const SHORT_QUESTION = 5
/** "I don't know what to cook tonight" is about something else than was asked. */
const ABOUT_ANOTHER = 2

function isOffTopic(found: Inventory, sentence: Sentence, asked: Stage): boolean {
  const { intents, slots, goods, named, strange } = found
  if (found.pastime) return !intents.has('sells')
  const another = strange >= ABOUT_ANOTHER
  if (intents.has('aside')) return slots.size === 0 && (!goods || another) && !intents.has('sells')
  const tells = slots.size > 0 || goods || named !== undefined
  if (intents.has('dont_know') && another && !tells) return true
  if (!found.asks || answersShortly(found, sentence, asked)) return false
  return !(intents.has('revise') && tells)
}

/** Worded as a question, but an answer: "yes, right?", "in a shop?". */
function answersShortly(found: Inventory, sentence: Sentence, asked: Stage): boolean {
  const { intents, slots, goods } = found
  if (found.answersFirst) return true
  if (sentence.to - sentence.from > SHORT_QUESTION) return false
  if (intents.has('yes') || intents.has('no') || intents.has('vague')) return true
  return isSlot(asked) && (slots.has(asked) || (asked === 'business' && goods))
}

function longest<M>(hits: readonly Hit<M>[]): Hit<M> {
  return hits.reduce((best, hit) => (hit.to - hit.from > best.to - best.from ? hit : best))
}
