import { remembered } from '../../../core/remembered.ts'
import type { LanguageId } from '../languages/language-id.ts'

/** Endings taken off, longest first; what is left has at least four letters. */
const ENDINGS: Readonly<Record<LanguageId, RegExp>> = {
  en: /(?:ations?|ings?|ments?|ness|ied|ies|ers?|ed|es|ly|s|e|y)$/,
  es: /(?:aciones|acion|amientos?|imientos?|mente|andome|ando|iendo|arlos?|arlas?|aron|ieron|aban?|ados?|adas?|idos?|idas?|amos|emos|ar|er|ir|as|os|es|an|en|a|o|e|s)$/,
  fr: /(?:ations?|ements?|ment|issons|issez|aient|antes?|ants?|ees?|ons|ez|ais|ait|eurs?|er|ir|es|s|e)$/,
  pt: /(?:acoes|acao|amentos?|imentos?|mente|ando|endo|indo|aram|eram|avam?|ados?|adas?|idos?|idas?|amos|emos|ar|er|ir|as|os|es|am|em|a|o|e|s)$/,
}
const SHORTEST = 4

const stemmers = new Map<LanguageId, (word: string) => string>()

/** A folded word without its ending: enough to tell "paid" from "pays" no better, but "deliveries" and "delivery" alike. */
export function stemmer(language: LanguageId): (word: string) => string {
  const known = stemmers.get(language)
  if (known) return known
  const made = remembered(20_000, (word) => stem(word, ENDINGS[language]))
  stemmers.set(language, made)
  return made
}

function stem(word: string, ending: RegExp): string {
  if (/\d/.test(word)) return word
  const found = ending.exec(word)
  if (found === null) return word
  for (let at = found.index; at < word.length; at += 1) {
    if (at >= SHORTEST && ending.test(word.slice(at))) return word.slice(0, at)
  }
  return word
}
