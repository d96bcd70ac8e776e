import type { Sentence } from '../../text/tokens.ts'
import type { Language } from '../languages/language.ts'
import type { Intent } from '../languages/lexicon.ts'
import type { Stage } from '../slots.ts'
import { type Halves, tellsThenAsks } from './clauses.ts'
import { type Inventory, inventory } from './inventory.ts'
import type { Parse } from './parse.ts'
import { questionOf } from './question-of.ts'
import type { Question } from './understanding.ts'

/** What one sentence is for. */
export interface SentenceReading {
  readonly sentence: Sentence
  readonly question: Question | undefined
  /** Whether values may be read from it. */
  readonly tells: boolean
  /** Whether words that nobody knows may be taken for a trade. */
  readonly open: boolean
  /** Whether it only asks for a nod: "…, is that ok?". */
  readonly tag: boolean
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
  const readings = parse.sentences.flatMap((one) => {
    const halves = tellsThenAsks(parse, one)
    const apart = halves && readHalves(parse, halves, asked, language)
    return apart ?? [read(inventory(parse, one, language), one, asked)]
  })
  return readings.some(({ question }) => question !== undefined)
    ? readings.map((one) => ({ ...one, open: false }))
    : readings
}

function read(found: Inventory, sentence: Sentence, asked: Stage): SentenceReading {
  const question = questionOf(found, asked)
  const { intents } = found
  const closed = found.aboutOthers || CLOSED_TO_TRADES.some((intent) => intents.has(intent))
  return {
    sentence,
    question,
    tells: question === undefined && !intents.has('objection'),
    open: question === undefined && !closed,
    tag: false,
  }
}

/** `undefined` where both halves are one: small talk, and "an API, what is that?". */
function readHalves(
  parse: Parse,
  { told, asked: asking }: Halves,
  asked: Stage,
  language: Language,
): SentenceReading[] | undefined {
  const before = inventory(parse, told, language)
  const after = inventory(parse, asking, language)
  const [first, second] = [read(before, told, asked), read(after, asking, asked)]
  if (isTag(before, after)) {
    return [first, { ...second, question: undefined, tells: false, open: false, tag: true }]
  }
  const { question } = second
  if (question === undefined || question.kind === 'off_topic') return undefined
  const bare = before.values.length > 0 && !before.intents.has('sells') && before.strange === 0
  const explains = question.kind === 'meaning' && question.slot === undefined
  return bare && explains && !before.slots.has('country') ? undefined : [first, second]
}

/** "Is that right?" after a fact wants a nod, and is none; after a mere "ok" it asks. */
function isTag(told: Inventory, asking: Inventory): boolean {
  if (asking.tag) return true
  const { intents, slots, topics, named, goods, strange } = asking
  const answered = told.slots.size > 0 || told.goods || told.figure
  const matter = slots.size > 0 || topics.length > 0 || named !== undefined || goods
  const asksMore = intents.has('meaning') || intents.has('why') || intents.has('person')
  const nods = intents.has('yes') || intents.has('no')
  return answered && nods && !matter && !asksMore && strange === 0
}
