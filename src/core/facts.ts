import { fold, wordKey } from './fold.ts'
import type { Scalar } from './matcher.ts'
import { remembered } from './remembered.ts'
import type { Fact, FactValue, Phrases } from './scenario.ts'

/** One value of a fact with all its spellings. */
export interface SlotValue {
  readonly value: Scalar
  /** Spellings in the user's language first; never empty. */
  readonly forms: readonly string[]
}

/** Phrases for a language: its own, else its base language's, else English, else any. */
export function phrasesFor(phrases: Phrases | undefined, language: string): readonly string[] {
  if (phrases === undefined) return []
  if (Array.isArray(phrases)) return phrases
  const base = language.split('-')[0] ?? language
  return phrases[language] ?? phrases[base] ?? phrases['en'] ?? Object.values(phrases)[0] ?? []
}

/** Phrases of every language at once, `language` first. */
export function allPhrases(phrases: Phrases | undefined, language: string): readonly string[] {
  if (phrases === undefined || Array.isArray(phrases)) return phrases ?? []
  const own = phrasesFor(phrases, language)
  return [
    ...own,
    ...Object.values(phrases)
      .flat()
      .filter((phrase) => !own.includes(phrase)),
  ]
}

interface SpokenFact {
  readonly own: SlotValue
  readonly alternatives: readonly SlotValue[]
}

/** Facts are authored once and spoken in many conversations: their spellings are made once for each language. */
const spoken = new WeakMap<Fact, Map<string, SpokenFact>>()

function spokenIn(fact: Fact, language: string): SpokenFact {
  const byLanguage = spoken.get(fact) ?? new Map<string, SpokenFact>()
  spoken.set(fact, byLanguage)
  const known = byLanguage.get(language)
  if (known) return known
  const made = {
    own: slotValue({ value: fact.value, forms: fact.forms }, language),
    alternatives: fact.alternatives.map((alternative) => slotValue(alternative, language)),
  }
  byLanguage.set(language, made)
  return made
}

/** A fact's own value; the same object each time. */
export function ownValue(fact: Fact, language: string): SlotValue {
  return spokenIn(fact, language).own
}

/** The values a user would take instead; the same objects each time. */
export function alternativesOf(fact: Fact, language: string): readonly SlotValue[] {
  return spokenIn(fact, language).alternatives
}

function slotValue(
  value: FactValue | { value: Scalar; forms: Phrases | undefined },
  language: string,
): SlotValue {
  if (typeof value !== 'object') return { value, forms: [String(value)] }
  const own = Array.isArray(value.forms) ? [] : ownForms(value.forms, language)
  const forms = [...own, String(value.value), ...allPhrases(value.forms, language)]
  return { value: value.value, forms: [...new Set(forms)] }
}

function ownForms(
  forms: Record<string, string[]> | undefined,
  language: string,
): readonly string[] {
  const base = language.split('-')[0] ?? language
  return forms?.[language] ?? forms?.[base] ?? []
}

const spellings = new WeakMap<SlotValue, readonly string[]>()

/** Each spelling's words between single spaces with one at each end, for look-ups at word borders; made once. */
export function spellingKeys(value: SlotValue): readonly string[] {
  const known = spellings.get(value)
  if (known) return known
  const made = value.forms.map((form) => ` ${wordKey(form)} `).filter((key) => key.trim() !== '')
  spellings.set(value, made)
  return made
}

/**
 * Whether something recorded is one of the value's spellings. Numbers compare by value; texts without case, accents and
 * punctuation, but with the signs that make another value of them (`C++`, `-5`, `50%`).
 */
export function isSameValue(recorded: unknown, expected: SlotValue): boolean {
  if (recorded === null || recorded === undefined || typeof recorded === 'object') return false
  const text = fold(String(recorded))
  const wanted = fold(String(expected.value))
  if (text !== '' && wanted !== '' && Number(text) === Number(wanted)) return true
  const key = valueKey(text)
  return expected.forms.some((form) => valueKey(form) === key)
}

const PUNCTUATION = /[.,;:!?"'’()[\]_/]+|-(?!\d)|(?<=[^\s])-/gu

const valueKey = remembered(10_000, (text): string => {
  const folded = fold(text)
  const bare = folded.replace(PUNCTUATION, ' ').replace(/\s+/g, ' ').trim()
  return bare === '' ? folded : bare
})
