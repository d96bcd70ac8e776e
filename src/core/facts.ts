import { fold, wordKey } from './fold.ts'
import type { Scalar } from './matcher.ts'
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

/** A fact's own value. */
export function ownValue(fact: Fact, language: string): SlotValue {
  return slotValue({ value: fact.value, forms: fact.forms }, language)
}

/** The values a user would take instead. */
export function alternativesOf(fact: Fact, language: string): SlotValue[] {
  return fact.alternatives.map((alternative) => slotValue(alternative, language))
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

/** Whether something recorded is one of the value's spellings; numbers compare by value. */
export function isSameValue(recorded: unknown, expected: SlotValue): boolean {
  if (recorded === null || recorded === undefined || typeof recorded === 'object') return false
  const text = String(recorded)
  if (Number(text) === Number(expected.value) && text.trim() !== '') return true
  const key = wordKey(text)
  return expected.forms.some((form) =>
    key === '' ? fold(form) === fold(text) : wordKey(form) === key,
  )
}
