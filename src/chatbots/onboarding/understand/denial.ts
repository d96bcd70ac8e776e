import { GAP } from '../../text/tokens.ts'
import type { Language } from '../languages/language.ts'
import type { Slot, Stage } from '../slots.ts'
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
  const next = parse.hits.filter((other) => other.from === hit.to)
  const chosen = next.some((other) => isOf(other, 'value') && CHOSEN.includes(other.mark.slot))
  return asked !== 'confirm' && (chosen || next.some((other) => isOf(other, 'goods')))
}

/** What is chosen of a few; who says no to a country or to a figure may mean to say another. */
const CHOSEN: readonly Slot[] = ['channel', 'integration']

/** Only small words between a bare no and what it denies. */
function denyValue(start: number, parse: Parse, language: Language, denied: Uint8Array): void {
  for (let at = start; parse.words[at]?.gap === GAP.none; at++) {
    const value =
      valueAt(parse, at) ?? parse.hits.find((hit) => isOf(hit, 'goods') && hit.from === at)
    if (value) denied.fill(1, value.from, value.to)
    if (value || !language.connectors.has(parse.words[at]?.key ?? '')) return
  }
}

function denyFrom(start: number, parse: Parse, language: Language, denied: Uint8Array): void {
  let scope: Scope = { named: undefined, joined: false }
  let at = start
  while (at < parse.words.length && !endsDenial(parse, start, at)) {
    const { kind, end } = stepAt(parse, language, at)
    if (!goesOn(scope, kind, at - start)) return
    if (kind === 'value' || kind === 'words') denied.fill(1, at, end)
    scope = {
      named: kind === 'value' || kind === 'words' ? kind : scope.named,
      joined: kind === 'joiner' || (kind === 'small' && scope.joined),
    }
    at = end
  }
}

/** What a denial has named so far, and whether an "or" says that more follows. */
interface Scope {
  readonly named: 'value' | 'words' | undefined
  readonly joined: boolean
}

type StepKind = 'value' | 'words' | 'joiner' | 'small' | 'other'

function stepAt(parse: Parse, language: Language, at: number): { kind: StepKind; end: number } {
  const value = valueAt(parse, at)
  if (value) return { kind: 'value', end: value.to }
  const end = at + 1
  if (parse.hits.some((hit) => isCue(hit, 'joiner') && hit.from === at)) {
    return { kind: 'joiner', end }
  }
  if (isMatter(parse, language, at)) return { kind: 'words', end }
  return { kind: language.connectors.has(parse.words[at]?.key ?? '') ? 'small' : 'other', end }
}

/** "Not Spain, nor Italy" goes on; "not spain its portugal" and "not spain portugal" name one country each. */
function goesOn({ named, joined }: Scope, kind: StepKind, distance: number): boolean {
  if (named === undefined) return distance <= REACH
  if (kind === 'joiner') return true
  if (kind === 'value') return joined
  if (kind === 'words') return named === 'words'
  return kind === 'small' && (joined || named === 'words')
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
