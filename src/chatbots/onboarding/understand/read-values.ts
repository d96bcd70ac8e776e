import type { DefectId } from '../defects.ts'
import type { Language } from '../languages/language.ts'
import type { Slot, SlotValue, Stage, Values } from '../slots.ts'
import { EVIDENCE, type Evidence, ROLE, type TradeFound, tradeIn } from './business.ts'
import type { SentenceReading } from './classify-sentence.ts'
import { isNoCountry, tellsCountry } from './country.ts'
import { isForbidden } from './forbidden.ts'
import { type HitOf, hasIntent, isOf, type Parse, strangeIn } from './parse.ts'
import { volumeIn } from './volume.ts'

/** What the reading of a message may lean on. */
export interface ReadingContext {
  readonly language: Language
  /** The stage whose question the message answers. */
  readonly asked: Stage
  /** What is known already. */
  readonly held: Values
  /** Whether a planted fault is switched on. */
  broken(defect: DefectId): boolean
}

/** What values the message may hold, before slips are taken back. */
export interface ValueReading {
  readonly values: Values
  readonly forbidden: boolean
}

/** The message and what was made of it so far. */
export interface Material {
  readonly parse: Parse
  readonly sentences: readonly SentenceReading[]
  /** Whether the user takes something back or changes it. */
  readonly revises: boolean
  /** 1 for each word that the user says is not it. */
  readonly denied: Uint8Array
}

/** The values told in words `from` to `to` (excluded). */
export function readValues(
  material: Material,
  context: ReadingContext,
  from: number,
  to: number,
): ValueReading {
  const roles = rolesOf(material, context, from, to)
  const values: { -readonly [S in Slot]?: SlotValue } = {}
  for (const hit of valueHits(material, context, from, to)) {
    if (values[hit.mark.slot] === undefined || isTakenBack(material.parse, hit))
      values[hit.mark.slot] = hit.mark.value
    roles.fill(ROLE.value, hit.from, hit.to)
  }
  if (values.country === undefined) readNationality(material, context, roles, values, from, to)
  if (values.volume === undefined) readVolume(material, context, roles, values, from, to)
  const trade = readTrade(material, context, roles, values, from, to)
  if (trade === undefined) return { values, forbidden: false }
  values.business = trade.text
  return { values, forbidden: trade.forbidden }
}

/** Values named and not denied; a phrase that names both a way of selling and a way of connecting is one of them. */
function valueHits(
  { parse, sentences, denied }: Material,
  context: ReadingContext,
  from: number,
  to: number,
): HitOf<'value'>[] {
  const hits = parse.hits
    .filter((hit) => isOf(hit, 'value'))
    .filter(
      (hit) =>
        hit.from >= from &&
        hit.to <= to &&
        isTold(sentences, hit.from) &&
        denied[hit.from] !== 1 &&
        !isNoCountry(parse, context.language, hit),
    )
  return hits.filter((hit) => {
    const rivals = hits.filter(
      (other) =>
        other.from === hit.from && other.to === hit.to && other.mark.slot !== hit.mark.slot,
    )
    return rivals.length === 0 || preferred([hit, ...rivals], hits, context.asked) === hit.mark.slot
  })
}

/** "Payment links" answers the question for a channel if nothing else does; otherwise it is a way of connecting. */
function preferred(
  rivals: readonly HitOf<'value'>[],
  hits: readonly HitOf<'value'>[],
  asked: Stage,
): Slot {
  const answered = hits.some((hit) => hit.mark.slot === 'channel' && !rivals.includes(hit))
  return asked === 'channel' && !answered ? 'channel' : 'integration'
}

/** The country of those who say that they are of it. */
function readNationality(
  { parse, sentences, denied }: Material,
  { language }: ReadingContext,
  roles: Uint8Array,
  values: { country?: SlotValue },
  from: number,
  to: number,
): void {
  const told = parse.hits
    .filter((hit) => isOf(hit, 'demonym'))
    .filter((hit) => hit.from >= from && hit.to <= to && denied[hit.from] !== 1)
    .find((hit) =>
      sentences.some(
        ({ sentence, tells }) =>
          tells &&
          hit.from >= sentence.from &&
          hit.to <= sentence.to &&
          tellsCountry(parse, language, hit, sentence),
      ),
    )
  if (told === undefined) return
  values.country = told.mark.country
  roles.fill(ROLE.value, told.from, told.to)
}

function isTold(sentences: readonly SentenceReading[], at: number): boolean {
  return sentences.some(({ sentence, tells }) => tells && at >= sentence.from && at < sentence.to)
}

/** "Belgium, no wait, France": after a no in the same breath the later one holds. */
function isTakenBack({ hits }: Parse, value: HitOf<'value'>): boolean {
  const earlier = hits.filter(
    (hit) => isOf(hit, 'value') && hit.mark.slot === value.mark.slot && hit.to <= value.from,
  )
  return earlier.some((one) =>
    hits.some((hit) => hasIntent(hit, 'no') && hit.from >= one.to && hit.to <= value.from),
  )
}

/** What each word is for the search of a trade; what is more telling is written over what is less. */
function rolesOf(
  { parse, sentences, denied }: Material,
  { language }: ReadingContext,
  from: number,
  to: number,
): Uint8Array {
  const { words, hits } = parse
  const roles = new Uint8Array(words.length)
  for (let at = from; at < to; at++) roles[at] = roleOfWord(words[at]?.key ?? '', language)
  for (const hit of hits) {
    if (isOf(hit, 'slot_name')) roles.fill(ROLE.filler, hit.from, hit.to)
    if (isOf(hit, 'intent')) roles.fill(roleOfIntent(hit), hit.from, hit.to)
  }
  for (const hit of hits) {
    if (isOf(hit, 'goods') || isOf(hit, 'forbidden')) roles.fill(ROLE.goods, hit.from, hit.to)
  }
  for (const { sentence, tells } of sentences) {
    if (!tells) roles.fill(ROLE.filler, sentence.from, sentence.to)
  }
  return roles.map((role, at) => (denied[at] === 1 ? ROLE.filler : role))
}

function roleOfWord(key: string, language: Language): number {
  if (language.connectors.has(key)) return ROLE.connector
  return language.fillers.has(key) ? ROLE.filler : ROLE.free
}

function roleOfIntent(hit: HitOf<'intent'>): number {
  if (hit.mark.intent === 'sells') return ROLE.sells
  return hit.mark.intent === 'negation' || (hit.mark.intent === 'no' && hit.from > 0)
    ? ROLE.negation
    : ROLE.filler
}

/** A figure counts as sales when sales are asked, when money or time stands beside it, or when it is large. */
function readVolume(
  { parse, sentences, revises }: Material,
  { language, asked, broken }: ReadingContext,
  roles: Uint8Array,
  values: { volume?: SlotValue },
  from: number,
  to: number,
): void {
  const found = volumeIn(parse.words, language, from, to)
  if (found === undefined || roles[found.from] === ROLE.value) return
  if (!isTold(sentences, found.from)) return
  const named = parse.hits.some((hit) => isOf(hit, 'slot_name') && hit.mark.slot === 'volume')
  const large = typeof found.value === 'number' && found.value >= 500
  if (!(asked === 'volume' || named || (large && (found.cued || revises)))) return
  values.volume = broken('thousands_lost') ? cutAtMark(parse, found) : found.value
  roles.fill(ROLE.value, found.from, found.to)
}

/** The planted reading of a figure: what stands before the first comma or stop. */
function cutAtMark(parse: Parse, found: { from: number; to: number; value: SlotValue }): SlotValue {
  const figure = parse.words.slice(found.from, found.to).find((word) => word.figure !== undefined)
  return figure === undefined ? found.value : Number.parseInt(figure.raw, 10)
}

interface Trade {
  readonly text: string
  readonly forbidden: boolean
}

function readTrade(
  material: Material,
  context: ReadingContext,
  roles: Uint8Array,
  values: Values,
  from: number,
  to: number,
): Trade | undefined {
  const { parse } = material
  const { words, text } = parse
  const found = likeliestTrade(material, context, roles, from, to)
  if (found === undefined || isMatterOfQuestions(material, found)) return undefined
  const open = material.sentences.some(
    (one) => one.open && found.from >= one.sentence.from && found.from < one.sentence.to,
  )
  if (found.evidence < neededEvidence(material, context, values, open)) return undefined
  const first = words[found.from]
  const last = words[found.to - 1]
  if (first === undefined || last === undefined) return undefined
  return {
    text: text.slice(first.at, last.at + last.raw.length),
    forbidden: isForbidden(parse, found),
  }
}

/** Words known from questions about the account ("for free") name no trade where nothing else speaks for them. */
function isMatterOfQuestions({ parse }: Material, { evidence, from, to }: TradeFound): boolean {
  if (evidence > EVIDENCE.words) return false
  return parse.words
    .slice(from, to)
    .every((_, by) =>
      parse.hits.some((hit) => isOf(hit, 'topic') && hit.from <= from + by && hit.to > from + by),
    )
}

/** Words beside those of the trade that a sentence may have where nothing but their place speaks for them. */
const BESIDE = 1

/** The best-attested run of words of any sentence; of equals the one with the fewest words beside it. */
function likeliestTrade(
  { parse, sentences }: Material,
  { language }: ReadingContext,
  roles: Uint8Array,
  from: number,
  to: number,
): TradeFound | undefined {
  const found = sentences.flatMap(({ sentence }) => {
    const [start, end] = [Math.max(from, sentence.from), Math.min(to, sentence.to)]
    const trade = start < end ? tradeIn(parse.words, roles, start, end) : undefined
    if (!trade) return []
    const beside =
      strangeIn(parse, language, start, trade.from) + strangeIn(parse, language, trade.to, end)
    const talk = trade.evidence === EVIDENCE.words && (beside > BESIDE || sentence.question)
    return talk ? [] : [{ trade, beside }]
  })
  return found.sort((a, b) => b.trade.evidence - a.trade.evidence || a.beside - b.beside)[0]?.trade
}

/** The less a trade is expected now, the surer its mention must be. */
function neededEvidence(
  { parse, revises }: Material,
  { asked, held }: ReadingContext,
  values: Values,
  open: boolean,
): Evidence {
  if (asked === 'business' && open) return EVIDENCE.words
  if (held.business === undefined) return open ? EVIDENCE.told : EVIDENCE.goods
  const named = parse.hits.some((hit) => isOf(hit, 'slot_name') && hit.mark.slot === 'business')
  const denies = asked === 'confirm' && parse.hits.some((hit) => hasIntent(hit, 'no'))
  const others = Object.keys(values).length > 0
  if (named || ((revises || denies) && !others)) return open ? EVIDENCE.words : EVIDENCE.goods
  return revises || denies ? EVIDENCE.goods : EVIDENCE.told_goods
}
