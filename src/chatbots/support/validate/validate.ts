import { wordsOf } from '../../../core/fold.ts'
import type { Broken } from '../defects.ts'
import { type LanguagePack, languageOf } from '../languages/language.ts'
import type { Intent } from '../languages/lexicon.ts'
import type { Models } from '../topic/models.ts'
import type { Held } from '../training/example.ts'
import type { Detail, Language } from '../words.ts'
import type { Click, Heard } from './heard.ts'
import { hasMatter, intentsIn, intentsOf, sentencesOf } from './phrases.ts'
import { readDetails } from './read-details.ts'

/** What the validate step knows besides the message. */
export interface ValidateContext {
  readonly language: Language
  readonly models: Models
  /** The detail that the bot asked for, where it did. */
  readonly asked: Detail | undefined
  readonly click: Click | undefined
  readonly broken: Broken
}

/** Sorts out what a message asks, tells and does, and which of its sentences are questions that the topic step can take. */
export function validate(text: string, context: ValidateContext): Heard {
  const { language, models, asked, click, broken } = context
  const pack = languageOf(language)
  const details = readDetails(text, asked, broken)
  const intents = heardIntents(text, details.rest, pack, broken)
  const sorted = sentencesOf(details.rest)
    .filter((sentence) => isCandidate(sentence, pack, context))
    .map((sentence) => ({ sentence: sentence.trim(), held: heldBack(sentence, models, broken) }))
  const questions = sorted.filter(({ held }) => held === undefined).map(({ sentence }) => sentence)
  const asks = sentencesOf(details.rest).some(
    (one) => one.includes('?') && !questions.includes(one.trim()) && isOfNoKind(one, pack),
  )
  return {
    language,
    asks,
    wordless: wordsOf(text).length > 0 ? undefined : text.trim() === '' ? 'empty' : 'signs',
    intents,
    details,
    questions: click === undefined ? questions : [],
    held: sorted.find(({ held }) => held !== undefined)?.held,
    click,
  }
}

function isOfNoKind(sentence: string, pack: LanguagePack): boolean {
  return intentsIn(sentence, pack).every((intent) => GOES_WITH_QUESTIONS.has(intent))
}

/** What a message does besides asking and telling. */
function heardIntents(
  text: string,
  rest: string,
  pack: LanguagePack,
  broken: Broken,
): ReadonlySet<Intent> {
  const found = intentsOf(text, pack)
  if (found.has('drop') && !dropsLast(rest, pack)) found.delete('drop')
  if (broken('greeting_in_word') && /hi|hey/i.test(text)) found.add('greet')
  return found
}

/** "Forget it" before a detail only makes room for it. */
function dropsLast(rest: string, pack: LanguagePack): boolean {
  const sentences = sentencesOf(rest)
  const told = sentences.findLastIndex((sentence) => TAKEN_OUT.test(sentence))
  return sentences.slice(told + 1).some((one) => intentsIn(one, pack).includes('drop'))
}

/**
 * Whether a sentence may be a question: what complains, or gives the detail that was asked for, is one only beyond
 * doubt.
 */
function isCandidate(
  sentence: string,
  pack: LanguagePack,
  { models, asked }: ValidateContext,
): boolean {
  if (!hasMatter(sentence, pack)) return namesTopic(sentence, pack, models)
  const does = intentsIn(sentence, pack).some((intent) => !GOES_WITH_QUESTIONS.has(intent))
  const answers = asked !== undefined && TAKEN_OUT.test(sentence)
  if (answers && wordsOf(sentence).length < FEWEST_WORDS) return false
  return !(does || answers) || (models.topic.rank(sentence)[0]?.probability ?? 0) >= SURE_TOPIC
}

const GOES_WITH_QUESTIONS: ReadonlySet<Intent> = new Set([
  'greet',
  'frame',
  'yes',
  'no',
  'thanks',
  'repair',
  'change_mind',
  'insist',
])

/** "Where is my order?" is made of common words only, and yet plain; what does something else, or goes with a detail, is not. */
function namesTopic(sentence: string, pack: LanguagePack, { topic }: Models): boolean {
  const tells = TAKEN_OUT.test(sentence) && !sentence.includes('?')
  if (tells || wordsOf(sentence).length < FEWEST_WORDS) return false
  const does = intentsIn(sentence, pack).some((intent) => !SAYS_NOTHING.has(intent))
  return !does && (topic.rank(sentence)[0]?.probability ?? 0) >= SURE_TOPIC
}

const SAYS_NOTHING: ReadonlySet<Intent> = new Set(['greet', 'frame', 'yes', 'no', 'thanks'])
/** The gap that a detail leaves. */
const TAKEN_OUT = / {5}/u
const FEWEST_WORDS = 3
const SURE_TOPIC = 0.8
const KNOWN_SHARE = 0.5
const LEAST_KNOWN = 0.35
const SURE_HELD = 0.75

/** Why a sentence does not pass; nothing for a question. Where that is in doubt, a topic named beyond doubt passes. */
function heldBack(sentence: string, { validity, topic }: Models, broken: Broken): Held | undefined {
  if (broken('chitchat_passes')) return undefined
  const [best] = validity.rank(sentence)
  if (best === undefined) return 'unclear'
  const known = topic.known(sentence)
  if (best.label === 'question') {
    return known >= LEAST_KNOWN || broken('never_unsure') ? undefined : 'unclear'
  }
  const named = topic.rank(sentence)[0]?.probability ?? 0
  const passes = best.probability < SURE_HELD && named >= SURE_TOPIC && known >= KNOWN_SHARE
  return passes ? undefined : best.label
}
