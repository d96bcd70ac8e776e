import { GAP, type Sentence } from '../../text/tokens.ts'
import type { Language } from '../languages/language.ts'
import { type HitOf, hasIntent, isCue, isOf, type Parse, strangeIn } from './parse.ts'

/**
 * A nationality tells the country of a company ("an Italian company", "we're Italian", or nothing but "Italian"). Beside
 * any other noun it says of what kind that is: an Italian restaurant can be anywhere.
 */
export function tellsCountry(
  parse: Parse,
  language: Language,
  hit: HitOf<'demonym'>,
  sentence: Sentence,
): boolean {
  if (besideCompany(parse, hit)) return true
  if (isNoun(parse, language, hit.to) && parse.words[hit.to]?.gap === GAP.none) return false
  const said = parse.hits.some((other) => isCue(other, 'self') && other.to === hit.from)
  return said || isAlone(parse, language, sentence)
}

function besideCompany({ words, hits }: Parse, { from, to }: HitOf<'demonym'>): boolean {
  return hits.some(
    (other) =>
      isCue(other, 'company') &&
      ((other.from === to && words[to]?.gap === GAP.none) ||
        (other.to === from && words[from]?.gap === GAP.none)),
  )
}

function isAlone(parse: Parse, language: Language, { from, to }: Sentence): boolean {
  const hits = parse.hits.filter((hit) => hit.from >= from && hit.to <= to)
  const others = hits.some(
    (hit) =>
      isOf(hit, 'goods') ||
      isOf(hit, 'value') ||
      isOf(hit, 'forbidden') ||
      hasIntent(hit, 'sells') ||
      isCue(hit, 'outsiders'),
  )
  return !others && strangeIn({ ...parse, hits }, language, from, to) === 0
}

/**
 * Whether a country's name is none: "turkey sandwiches", "comida china". Written small and right beside a noun, on the
 * side on which the language has its adjectives.
 */
export function isNoCountry(parse: Parse, language: Language, hit: HitOf<'value'>): boolean {
  const { words, hits } = parse
  const small = /^\p{Ll}/u.test(words[hit.from]?.raw ?? '')
  const goodsNext = hits.some((other) => isOf(other, 'goods') && other.from === hit.to)
  if (goodsNext && words[hit.to]?.gap === GAP.none && language.id === 'en') return true
  const adjective = hits.some(
    (other) => isOf(other, 'demonym') && other.from === hit.from && other.to === hit.to,
  )
  return (
    small &&
    adjective &&
    words[hit.from]?.gap === GAP.none &&
    isNoun(parse, language, hit.from - 1) &&
    !hits.some((other) => isCue(other, 'company') && other.to === hit.from)
  )
}

/** A word that names a thing, as far as can be told: known goods, or a word that nothing else accounts for. */
function isNoun({ words, hits }: Parse, { fillers, connectors }: Language, at: number): boolean {
  const word = words[at]
  if (word === undefined || word.figure !== undefined) return false
  const covering = hits.filter((hit) => hit.from <= at && hit.to > at)
  if (covering.some((hit) => isOf(hit, 'goods') || hasIntent(hit, 'pastime'))) return true
  return covering.length === 0 && !fillers.has(word.key) && !connectors.has(word.key)
}
