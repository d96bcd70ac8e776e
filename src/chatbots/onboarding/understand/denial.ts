import { GAP } from '../../text/tokens.ts'
import type { Language } from '../languages/language.ts'
import type { Stage } from '../slots.ts'
import { type HitOf, hasIntent, isCue, isOf, type Parse } from './parse.ts'

/** Small words that may stand between a denial and what it denies. */
const REACH = 5
/** Words from a denial to the verb that is its own: "don't sell", "don't want to sell". */
const OWN_VERB = 3

/**
 * The words of a message that a denial governs: in "I don't sell online, only in person", the first way of selling. It
 * ends at a comma, at a "but" or an "only", at the next "we sell", and after what it denies.
 */
export function deniedIn(parse: Parse, language: Language, asked: Stage): Uint8Array {
  const denied = new Uint8Array(parse.words.length)
  for (const hit of parse.hits) {
    if (hasIntent(hit, 'negation')) denyFrom(hit.to, parse, language, denied)
    else if (hasIntent(hit, 'no') && deniesNext(hit, parse, asked)) {
      denyValue(hit.to, parse, language, denied)
    }
  }
  return denied
}

/** "No plugin, please" wants none; at the summary, "no, Austria" may have lost its comma. */
function deniesNext(hit: { from: number; to: number }, parse: Parse, asked: Stage): boolean {
  if (hit.from > 0) return true
  const value = parse.hits.find((other) => isOf(other, 'value') && other.from === hit.to)
  const chosen = value && isOf(value, 'value') && value.mark.slot
  return asked !== 'confirm' && (chosen === 'channel' || chosen === 'integration')
}

/** Only small words between a bare no and the value it denies. */
function denyValue(start: number, parse: Parse, language: Language, denied: Uint8Array): void {
  for (let at = start; parse.words[at]?.gap === GAP.none; at++) {
    const value = valueAt(parse, at)
    if (value) denied.fill(1, value.from, value.to)
    if (value || !language.connectors.has(parse.words[at]?.key ?? '')) return
  }
}

function denyFrom(start: number, parse: Parse, language: Language, denied: Uint8Array): void {
  let named: 'value' | 'words' | undefined
  let joined = false
  let at = start
  while (at < parse.words.length && !endsDenial(parse, start, at)) {
    const value = valueAt(parse, at)
    const words = value === undefined && isMatter(parse, language, at)
    const joins = parse.hits.some((hit) => isCue(hit, 'joiner') && hit.from === at)
    const small = language.connectors.has(parse.words[at]?.key ?? '')
    const carries = joins || (small && (joined || named === 'words'))
    if (named === undefined ? at - start > REACH : !carries && !words && !value) return
    if (named === 'value' && words) return
    if (value) named = 'value'
    else if (words) named = 'words'
    joined = joins || (joined && small)
    const end = value?.to ?? at + 1
    if (value || words) denied.fill(1, at, end)
    at = end
  }
}

function endsDenial({ words, hits }: Parse, start: number, at: number): boolean {
  if (words[at]?.gap !== GAP.none) return true
  return hits.some(
    (hit) =>
      hit.from === at &&
      (isCue(hit, 'contrast') || (hasIntent(hit, 'sells') && at >= start + OWN_VERB)),
  )
}

function valueAt({ hits }: Parse, at: number): HitOf<'value'> | undefined {
  return hits.filter((hit) => isOf(hit, 'value')).find((hit) => hit.from <= at && hit.to > at)
}

/** Whether a word may belong to the name of a trade. */
function isMatter({ words, hits }: Parse, { fillers, connectors }: Language, at: number): boolean {
  const { key = '' } = words[at] ?? {}
  const covering = hits.filter((hit) => hit.from <= at && hit.to > at)
  if (covering.some((hit) => isOf(hit, 'goods') || isOf(hit, 'forbidden'))) return true
  return !covering.some((hit) => isOf(hit, 'intent')) && !fillers.has(key) && !connectors.has(key)
}
