import { wordsOf } from '../../../core/fold.ts'
import { phrasesOf, wordsIn } from '../../text/lists.ts'
import { createPhraseIndex, type PhraseIndex } from '../../text/phrase-index.ts'
import { createSpeller, type Speller } from '../../text/spelling.ts'
import { ARTICLES } from '../knowledge/help-centre.ts'
import { ACTIONS, type ActionName, CHOICES, type ChoiceSlot } from '../matters.ts'
import { EN_LEXICON } from './en-lexicon.ts'
import { EN_WORDING } from './en-wording.ts'
import { ES_LEXICON } from './es-lexicon.ts'
import { ES_WORDING } from './es-wording.ts'
import { FR_LEXICON } from './fr-lexicon.ts'
import { FR_WORDING } from './fr-wording.ts'
import type { LanguageId } from './language-id.ts'
import { INTENTS, type Intent, type Lexicon } from './lexicon.ts'
import { PT_LEXICON } from './pt-lexicon.ts'
import { PT_WORDING } from './pt-wording.ts'
import type { Wording } from './wording.ts'

/** What a phrase of a language stands for. */
export type Mark =
  | { readonly kind: 'intent'; readonly intent: Intent }
  | { readonly kind: 'action'; readonly action: ActionName }
  | { readonly kind: 'value'; readonly slot: ChoiceSlot; readonly value: string }

/** One language, ready for use. */
export interface Language {
  readonly id: LanguageId
  readonly wording: Wording
  readonly phrases: PhraseIndex<Mark>
  readonly stopWords: ReadonlySet<string>
  readonly orderWords: ReadonlySet<string>
  readonly moneyWords: ReadonlySet<string>
  /** Words of the phrases and the articles; others may be slips of the pen. */
  readonly vocabulary: ReadonlySet<string>
  readonly spell: Speller
}

const SOURCES = {
  en: [EN_LEXICON, EN_WORDING],
  es: [ES_LEXICON, ES_WORDING],
  fr: [FR_LEXICON, FR_WORDING],
  pt: [PT_LEXICON, PT_WORDING],
} as const satisfies Record<LanguageId, readonly [Lexicon, Wording]>

const made = new Map<LanguageId, Language>()

/** The language, put together at its first use. */
export function languageOf(id: LanguageId): Language {
  const known = made.get(id)
  if (known) return known
  const language = assemble(id, ...SOURCES[id])
  made.set(id, language)
  return language
}

/** The words of a choice as a language shows it. */
export function choiceName(wording: Wording, slot: ChoiceSlot, value: string): string {
  return Object.entries(choiceNames(wording, slot)).find(([name]) => name === value)?.[1] ?? value
}

function choiceNames(wording: Wording, slot: ChoiceSlot): Readonly<Record<string, string>> {
  if (slot === 'reason') return wording.reasonNames
  return slot === 'issue' ? wording.issueNames : wording.payReasonNames
}

function assemble(id: LanguageId, lexicon: Lexicon, wording: Wording): Language {
  const phrases = createPhraseIndex<Mark>()
  const add = (list: Iterable<string>, mark: Mark) => {
    for (const phrase of new Set(list)) phrases.add(phrase, mark)
  }
  for (const intent of INTENTS) add(phrasesOf(lexicon.intents[intent]), { kind: 'intent', intent })
  // A thumb up or down is read as these words, whatever the language.
  add([wording.buttons.yes, 'yes'], { kind: 'intent', intent: 'yes' })
  add(['no'], { kind: 'intent', intent: 'no' })
  add([wording.buttons.enough], { kind: 'intent', intent: 'enough' })
  add([wording.buttons.person], { kind: 'intent', intent: 'person' })
  for (const action of ACTIONS) {
    add([...phrasesOf(lexicon.actions[action]), wording.actionNames[action]], {
      kind: 'action',
      action,
    })
  }
  addChoices(add, lexicon, wording)
  const stopWords = wordSet(lexicon.stopWords)
  const vocabulary = new Set([...phrases.vocabulary, ...stopWords, ...articleWords(id)])
  return {
    id,
    wording,
    phrases,
    stopWords,
    orderWords: wordSet(lexicon.orderWords),
    moneyWords: wordSet(lexicon.moneyWords),
    vocabulary,
    spell: spellerFor(vocabulary),
  }
}

/** Two letters swapped are the commonest slip of the thumb: they are tried before any other. */
function spellerFor(vocabulary: ReadonlySet<string>): Speller {
  const other = createSpeller(vocabulary)
  return (word) => swapsOf(word).find((swap) => vocabulary.has(swap)) ?? other(word)
}

function swapsOf(word: string): string[] {
  return Array.from(
    { length: Math.max(0, word.length - 2) },
    (_, at) => `${word.slice(0, at + 1)}${word[at + 2]}${word[at + 1]}${word.slice(at + 3)}`,
  )
}

function addChoices(
  add: (list: Iterable<string>, mark: Mark) => void,
  lexicon: Lexicon,
  wording: Wording,
): void {
  const lists: Readonly<Record<ChoiceSlot, Readonly<Record<string, string>>>> = {
    reason: lexicon.reasons,
    issue: lexicon.issues,
    pay_reason: lexicon.payReasons,
  }
  for (const slot of ['reason', 'issue', 'pay_reason'] as const) {
    for (const value of CHOICES[slot]) {
      const shown = choiceName(wording, slot, value)
      add([...phrasesOf(lists[slot][value] ?? ''), shown], { kind: 'value', slot, value })
    }
  }
}

function articleWords(id: LanguageId): string[] {
  return ARTICLES.flatMap(({ title, asked, segments }) =>
    [title[id], asked[id], ...segments.map((one) => one[id])].flatMap(wordsOf),
  )
}

function wordSet(list: string): Set<string> {
  return new Set(wordsIn(list).flatMap((word) => (word === '€' ? [word] : wordsOf(word))))
}
