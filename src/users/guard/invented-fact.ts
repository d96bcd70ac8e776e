import type { SlotValue } from '../../core/facts.ts'
import { fold, hasPhrase, wordKey, wordsOf } from '../../core/fold.ts'
import { holds } from '../spelling.ts'
import { conveyedBy } from '../utterance.ts'
import { commonWords } from './common-words.ts'
import type { GuardRule, GuardView } from './rule.ts'
import { type Told, toldTo } from './told-to.ts'

/**
 * Every number, address and proper name must stand in the scenario, the persona, or an earlier message of the bot;
 * facts the user does not know are never valued.
 */
export const inventedFact: GuardRule = ({ text }, view) => {
  for (const state of view.goal.slots.values()) {
    if (!state.fact.known && holds(view.padded, state.value))
      return `gives a value for ${state.slot}, which it does not know`
  }
  const told = toldTo(view.scenario, view.persona)
  const invented =
    addressesIn(text).find((address) => !isQuoted(address, told, view)) ??
    numbersIn(view).find((word) => !isHeard(word, told, view)) ??
    namesIn(text, view.language).find((word) => !isHeard(word, told, view))
  return invented === undefined
    ? undefined
    : `"${invented}" stands in no fact and no earlier message`
}

const ADDRESS =
  /[\w.+-]+@[\w-]+\.[\w.]+|https?:\/\/\S+|\b(?:www\.)?(?:[\w-]+\.)+(?:com|net|org|io|eu|shop|example|de|es|fr|it|pt|nl|ie|uk|ca)\b/giu
/** One digit alone is too common ("one of 3", "at 5") to tell anything, but where a number is to be said and is not. */
const NUMBER = /\d{2}/u
const DIGIT = /\d/u
/** A capital after a lower-case word or a comma: mid-sentence, so not merely the start of one. */
const NAME = /(?<=[\p{Ll},] )\p{Lu}\p{Ll}{2,}/gu

/** Languages that write every noun with a capital: there it tells no name. */
const CAPITAL_NOUNS = new Set(['de', 'lb'])

function addressesIn(text: string): readonly string[] {
  return text.match(ADDRESS) ?? []
}

function numbersIn({ words, padded, direction }: GuardView): string[] {
  const unsaid = conveyedBy(direction.utterance).flatMap(({ value }) =>
    holds(padded, value) ? [] : figuresOf(value),
  )
  // "2 thousand" is meant for 2,000.
  const isOther = (word: string): boolean =>
    unsaid.length > 0 && !unsaid.some((figure) => figure.startsWith(word))
  return words.filter((word) => NUMBER.test(word) || (DIGIT.test(word) && isOther(word)))
}

function figuresOf({ value, forms }: SlotValue): string[] {
  return [String(value), ...forms].flatMap((form) => form.match(/\d+/g) ?? [])
}

function namesIn(text: string, language: string): string[] {
  if (CAPITAL_NOUNS.has(language.split('-')[0] ?? '')) return []
  const common = commonWords(language)
  return (text.match(NAME) ?? []).filter((name) => {
    const word = fold(name)
    return !COMMON_NAMES.has(word) && !common.has(word)
  })
}

const COMMON_NAMES = new Set(
  (
    'monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december ' +
    'christmas easter xmas ramadan navidad pascua noel paques natal pascoa black ' +
    'english spanish french german italian portuguese european internet google apple visa mastercard paypal facebook instagram whatsapp excel euro euros dollar dollars ' +
    'sir madam mister miss mrs doctor usted ustedes senor senora madame monsieur'
  ).split(' '),
)

function isHeard(candidate: string, { words }: Told, view: GuardView): boolean {
  const { botLast, botBefore, direction } = view
  // Words that somebody authored are no invention either.
  const given = direction.utterance.parts.flatMap((part) => (part.kind === 'text' ? part.text : []))
  const texts = [...botLast, ...botBefore, ...given]
  return wordsOf(candidate).every(
    (word) => words.has(word) || texts.some((text) => wordsOf(text).includes(word)),
  )
}

/** An address made of known words is still made up: it must stand somewhere as a whole. */
function isQuoted(address: string, { padded }: Told, { botLast, botBefore }: GuardView): boolean {
  return (
    padded.includes(` ${wordKey(address)} `) ||
    [...botLast, ...botBefore].some((text) => hasPhrase(text, address))
  )
}
