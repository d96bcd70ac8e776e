import { GAP, type Word } from '../../text/tokens.ts'

/** What a word of the message is, when looking for the name of a trade. */
export const ROLE = {
  free: 0,
  filler: 1,
  value: 2,
  connector: 3,
  goods: 4,
  sells: 5,
  negation: 6,
} as const
/** How sure it is that a run of words names what somebody sells; the first is the least. */
export const EVIDENCE = { words: 1, told: 2, goods: 3, told_goods: 4 } as const
export type Evidence = (typeof EVIDENCE)[keyof typeof EVIDENCE]

/** Words `from` to `to` (excluded) that may name a trade. */
export interface TradeFound {
  readonly from: number
  readonly to: number
  readonly evidence: Evidence
}

const LONGEST = 8

/**
 * The best-attested run of words `from` to `to` (excluded) that nothing else accounts for: after "we sell" and with a
 * known noun is best, any words are worst. Of equals, the first.
 */
export function tradeIn(
  words: readonly Word[],
  roles: ArrayLike<number>,
  from: number,
  to: number,
): TradeFound | undefined {
  let best: TradeFound | undefined
  let told = false
  let at = from
  while (at < to) {
    const role = roles[at] ?? ROLE.free
    if (words[at]?.gap === GAP.sentence) told = false
    if (role === ROLE.sells) told = true
    const end =
      role === ROLE.negation || isNamed(role) ? endOfRun(words, roles, at + 1, to) : at + 1
    const found = isNamed(role) ? weigh(roles, at, end, told) : undefined
    if (found && (best === undefined || found.evidence > best.evidence)) best = found
    at = end
  }
  return best
}

function isNamed(role: number): boolean {
  return role === ROLE.free || role === ROLE.goods
}

/** Words of a trade up to the next stop; after a denial ("…, not bags") they are passed over. */
function endOfRun(
  words: readonly Word[],
  roles: ArrayLike<number>,
  from: number,
  to: number,
): number {
  let at = from
  while (at < to && words[at]?.gap === GAP.none && isOfTrade(roles[at])) at++
  return at
}

function isOfTrade(role: number | undefined): boolean {
  return role === ROLE.free || role === ROLE.goods || role === ROLE.connector
}

function weigh(
  roles: ArrayLike<number>,
  start: number,
  end: number,
  told: boolean,
): TradeFound | undefined {
  let to = end
  while (to > start && roles[to - 1] === ROLE.connector) to--
  if (to === start || to - start > LONGEST) return undefined
  let goods = false
  for (let at = start; at < to; at++) goods ||= roles[at] === ROLE.goods
  if (goods) return { from: start, to, evidence: told ? EVIDENCE.told_goods : EVIDENCE.goods }
  return { from: start, to, evidence: told ? EVIDENCE.told : EVIDENCE.words }
}
