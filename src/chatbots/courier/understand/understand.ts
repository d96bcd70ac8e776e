import { isCommonWord } from '../../../language/index.ts'
import type { DefectId } from '../defects.ts'
import { languageOf } from '../languages/language.ts'
import type { LanguageId } from '../languages/language-id.ts'
import type { Intent } from '../languages/lexicon.ts'
import { ACTIONS, type ActionName, type Details, isChoice, NEEDS, type Slot } from '../matters.ts'
import { type Heard, only } from './heard.ts'
import { type Parse, parse } from './parse.ts'
import { readFigures } from './read-figures.ts'
import { type Expectation, readSentence, type SentenceReading } from './read-sentences.ts'
import { isOf, type SentenceHits, sentencesOf } from './sentence-hits.ts'

/** What a message is understood from. */
export interface HearingContext extends Expectation {
  readonly language: LanguageId
  /** What is to be done already. */
  readonly open: readonly ActionName[]
  /** Whether a planted fault is switched on. */
  broken(defect: DefectId): boolean
}

/** Understands one typed message by rules: what is to be done, what it tells and what it asks. */
export function understand(text: string, context: HearingContext): Heard {
  const { asked, broken } = context
  const language = languageOf(context.language)
  if (broken('substring_greeting') && GREETING_WITHIN.test(text)) return only('greet')
  const parsed = canonical(parse(text, language), broken('reassign_canonical_only'))
  const sentences = sentencesOf(parsed)
  const intents = new Set(sentences.flatMap((one) => intentsIn(one, parsed)))
  const leaves = intents.has('back_later')
  const readings = sentences.map((sentence) => readSentence(sentence, context, leaves))
  const figures = readFigures(parsed.words, language, asked, {
    anyOrder: broken('any_order_number'),
    noDecimals: broken('decimals_refused'),
  })
  const actions = actionsOf(readings, figures.order !== undefined, context)
  const told = detailsIn(readings, [...context.open, ...actions], asked)
  const mentioned = detailsIn(readings, ACTIONS, asked)
  const { malformed, ...right } = figures
  const asking = readings.some(({ asks }) => asks)
  const looked = sentences.filter((_, at) => (asking ? readings[at]?.asks : readings[at]?.states))
  const question = looked.map((one) => one.text.replace(LEAD_IN, '')).join(' ')
  const swallowed = question !== '' && asked !== undefined && isChoice(asked) && !(asked in told)
  if (swallowed && broken('off_topic_as_detail')) return { ...only(), told: { [asked]: text } }
  return {
    intents,
    actions,
    told: { ...told, ...right },
    mentioned,
    malformed,
    question,
    asks: asking,
    wordless: parsed.words.length === 0,
    empty: text.trim() === '',
  }
}

/** "In other words: …": what stands before a colon says nothing of the matter. */
const LEAD_IN = /^[^:]*:\s+(?=\S+\s+\S)/u

/** Where a greeting is found by its letters, not by its word. */
const GREETING_WITHIN = /\p{L}hi|hi\p{L}/iu
const VERB_WORDS = 2

/** A planted fault: giving an order back is known by its verb alone, in no other words. */
function canonical(parsed: Parse, verbOnly: boolean): Parse {
  if (!verbOnly) return parsed
  const hits = parsed.hits.filter(
    (hit) =>
      !isOf(hit, 'action') ||
      hit.mark.action !== 'reassign_order' ||
      hit.to - hit.from <= VERB_WORDS,
  )
  return { ...parsed, hits }
}

/** What a sentence does. A yes stands first in it or nearly alone: "let us go on later, I have to run" is none. */
function intentsIn(sentence: SentenceHits, { words }: Parse): Intent[] {
  const { from, length, hits } = sentence
  const found = hits.flatMap((hit) => (isOf(hit, 'intent') ? [hit] : []))
  const strange = words
    .slice(from, from + length)
    .filter(({ key }, at) => !isCommonWord(key) && !covers(hits, from + at)).length
  const agrees = ({ from: at }: { from: number }): boolean =>
    at === from || (strange <= BESIDE && !found.some(({ mark }) => mark.intent === 'aside'))
  return found
    .filter((hit) => hit.mark.intent !== 'yes' || agrees(hit))
    .map(({ mark }) => mark.intent)
}

/** Words of another matter that a sentence may have and yet be a yes. */
const BESIDE = 1

function covers(hits: readonly { from: number; to: number }[], at: number): boolean {
  return hits.some(({ from, to }) => from <= at && to > at)
}

/** What is wanted, said or implied: who names an order and what is wrong with it wants that reported. */
function actionsOf(
  readings: readonly SentenceReading[],
  hasOrder: boolean,
  { open, broken }: HearingContext,
): ActionName[] {
  const named = [...new Set(readings.flatMap((one) => one.actions))].map((action) =>
    broken('intents_swapped') ? SWAPPED[action] : action,
  )
  const asks = readings.some((one) => one.asks)
  const implied = readings.some(({ values }) => values.some(({ slot }) => slot === 'issue'))
  if (named.length === 0 && open.length === 0 && hasOrder && implied && !asks)
    return ['report_issue']
  return broken('second_request_dropped') ? named.slice(0, 1) : named
}

const SWAPPED = {
  reassign_order: 'reassign_order',
  report_issue: 'adjust_pay',
  adjust_pay: 'report_issue',
} as const satisfies Record<ActionName, ActionName>

/** The choices told, of the actions that need them; the last one of a slot counts. */
function detailsIn(
  readings: readonly SentenceReading[],
  actions: readonly ActionName[],
  asked: Slot | undefined,
): Details {
  const needed = new Set<Slot>(actions.flatMap((action) => [...NEEDS[action]]))
  const told: Record<string, string> = {}
  for (const { slot, value } of readings.flatMap((one) => one.values)) {
    const meant = value === 'other' && asked !== undefined && isChoice(asked) ? asked : slot
    if (needed.has(meant) && (meant === slot || value === 'other')) told[meant] = value
  }
  return told
}
