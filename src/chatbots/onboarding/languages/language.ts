import { phrasesOf, wordsIn } from '../../text/lists.ts'
import { createPhraseIndex, type PhraseIndex } from '../../text/phrase-index.ts'
import { createSpeller, type Speller } from '../../text/spelling.ts'
import { CHANNELS, INTEGRATIONS, SLOTS, type Slot, VOLUME_RANGES } from '../slots.ts'
import { COUNTRIES } from './countries.ts'
import { DEMONYMS } from './demonyms.ts'
import { EN_KNOWLEDGE } from './en-knowledge.ts'
import { EN_LEXICON } from './en-lexicon.ts'
import { EN_WORDING } from './en-wording.ts'
import { ES_KNOWLEDGE } from './es-knowledge.ts'
import { ES_LEXICON } from './es-lexicon.ts'
import { ES_WORDING } from './es-wording.ts'
import { FR_KNOWLEDGE } from './fr-knowledge.ts'
import { FR_LEXICON } from './fr-lexicon.ts'
import { FR_WORDING } from './fr-wording.ts'
import { type Knowledge, TOPICS, type Topic } from './knowledge.ts'
import {
  CUES,
  type Cue,
  INTENTS,
  type Intent,
  type LanguageId,
  type LexiconSource,
  numbersOf,
} from './lexicon.ts'
import type { Wording } from './wording.ts'

/** What a phrase of a language stands for. */
export type Mark =
  | { readonly kind: 'intent'; readonly intent: Intent }
  | { readonly kind: 'cue'; readonly cue: Cue }
  | { readonly kind: 'value'; readonly slot: Slot; readonly value: string }
  | { readonly kind: 'demonym'; readonly country: string }
  | { readonly kind: 'slot_name'; readonly slot: Slot }
  | { readonly kind: 'topic'; readonly topic: Topic }
  | { readonly kind: 'goods' }
  | { readonly kind: 'forbidden' }

/** One language, ready for use. */
export interface Language {
  readonly id: LanguageId
  readonly wording: Wording
  readonly knowledge: Knowledge
  readonly phrases: PhraseIndex<Mark>
  /** Every word that the bot knows in this language; others may be slips of the pen. */
  readonly vocabulary: ReadonlySet<string>
  readonly fillers: ReadonlySet<string>
  readonly connectors: ReadonlySet<string>
  readonly money: ReadonlySet<string>
  /** Phrases that add a half to the figure before them, by their words. */
  readonly halves: readonly (readonly string[])[]
  /** Units of a time that something takes. */
  readonly spans: ReadonlySet<string>
  /** Words that count, that multiply a figure, and that say for how many months it stands. */
  readonly numerals: ReadonlyMap<string, number>
  readonly multipliers: ReadonlyMap<string, number>
  readonly periods: ReadonlyMap<string, number>
  readonly spell: Speller
}

const SOURCES = {
  en: [EN_LEXICON, EN_WORDING, EN_KNOWLEDGE],
  es: [ES_LEXICON, ES_WORDING, ES_KNOWLEDGE],
  fr: [FR_LEXICON, FR_WORDING, FR_KNOWLEDGE],
} as const satisfies Record<LanguageId, readonly [LexiconSource, Wording, Knowledge]>

const made = new Map<LanguageId, Language>()

/** The language, put together at its first use. */
export function languageOf(id: LanguageId): Language {
  const known = made.get(id)
  if (known) return known
  const [lexicon, wording, knowledge] = SOURCES[id]
  const language = assemble(id, lexicon, wording, knowledge)
  made.set(id, language)
  return language
}

function assemble(
  id: LanguageId,
  lexicon: LexiconSource,
  wording: Wording,
  knowledge: Knowledge,
): Language {
  const phrases = createPhraseIndex<Mark>()
  for (const intent of INTENTS) {
    for (const phrase of phrasesOf(lexicon.intents[intent]))
      phrases.add(phrase, { kind: 'intent', intent })
  }
  addButtons(phrases, wording)
  addValues(phrases, lexicon, wording)
  for (const slot of SLOTS) {
    for (const phrase of new Set([...phrasesOf(lexicon.slotNames[slot]), wording.labels[slot]])) {
      phrases.add(phrase, { kind: 'slot_name', slot })
    }
  }
  for (const topic of TOPICS) {
    for (const cue of phrasesOf(knowledge.articles[topic].cues))
      phrases.add(cue, { kind: 'topic', topic })
  }
  for (const noun of wordsIn(lexicon.goods)) phrases.add(noun, { kind: 'goods' })
  for (const phrase of phrasesOf(lexicon.forbidden)) phrases.add(phrase, { kind: 'forbidden' })
  // Last: of two words that a slip may have been meant to be, the first one added is taken.
  for (const cue of CUES) {
    for (const phrase of phrasesOf(lexicon.cues[cue])) phrases.add(phrase, { kind: 'cue', cue })
  }
  const fillers = foldedSet(lexicon.fillers)
  const connectors = foldedSet(lexicon.connectors)
  const money = foldedSet(lexicon.money)
  const spans = foldedSet(lexicon.spans)
  const halves = phrasesOf(lexicon.halves).map((phrase) => phrase.split(' '))
  const numerals = numbersOf(lexicon.numerals)
  const multipliers = numbersOf(lexicon.multipliers)
  const periods = numbersOf(lexicon.periods)
  const sets = [phrases.vocabulary, fillers, connectors, money, spans]
  const counts = [numerals, multipliers, periods].map((map) => new Set(map.keys()))
  const vocabulary = new Set([...sets, ...counts].flatMap((set) => [...set]))
  // A slip may hide a word, but no figure: "seen" is not "seven".
  const spellings = new Set(sets.flatMap((set) => [...set]))
  const words = { vocabulary, fillers, connectors, money, halves, spans }
  const figures = { numerals, multipliers, periods }
  return { id, wording, knowledge, phrases, ...words, ...figures, spell: createSpeller(spellings) }
}

/** What a button says can be typed as well. */
function addButtons(phrases: PhraseIndex<Mark>, wording: Wording): void {
  const intents = { yes: 'yes', no: 'no', person: 'person', go_on: 'yes', unsure: 'vague' } as const
  for (const [button, intent] of Object.entries(intents)) {
    phrases.add(wording.buttons[button as keyof typeof intents], { kind: 'intent', intent })
  }
}

function addValues(phrases: PhraseIndex<Mark>, lexicon: LexiconSource, wording: Wording): void {
  const add = (slot: Slot, value: string, spellings: Iterable<string>) => {
    for (const spelling of new Set(spellings)) phrases.add(spelling, { kind: 'value', slot, value })
  }
  for (const channel of CHANNELS) {
    add('channel', channel, [...phrasesOf(lexicon.channels[channel]), wording.names[channel]])
  }
  for (const way of INTEGRATIONS) {
    add('integration', way, [...phrasesOf(lexicon.integrations[way]), wording.names[way]])
  }
  for (const range of VOLUME_RANGES) {
    add('volume', range, [...phrasesOf(lexicon.ranges[range]), range, wording.names[range]])
  }
  for (const { names, also } of COUNTRIES) {
    add('country', names.en, [...Object.values(names), ...also])
  }
  for (const [word, country] of DEMONYMS) phrases.add(word, { kind: 'demonym', country })
}

function foldedSet(list: string): Set<string> {
  const index = createPhraseIndex<true>()
  for (const word of wordsIn(list)) index.add(word, true)
  return new Set(index.vocabulary)
}
