import { logChoose } from './log-factorial.ts'

/**
 * McNemar's test, exact: how likely discordant pairs are to be split at least as unevenly were either way as likely
 * (a two-sided binomial test at one half). Pairs that agree say nothing. 1 where none disagree.
 */
export function exactMcNemar(oneWay: number, other: number): number {
  const discordant = oneWay + other
  const fewer = Math.min(oneWay, other)
  if (2 * fewer === discordant) return 1
  const tail = sumTo(fewer, (k) => Math.exp(logChoose(discordant, k) - discordant * Math.LN2))
  return Math.min(1, 2 * tail)
}

/** A share as counted: `hits` of `total`. */
export interface Count {
  readonly hits: number
  readonly total: number
}

/** Ties are told apart from lesser chances only beyond what rounding blurs. */
const ROUNDING = 1 + 1e-7

/** Fisher's exact test of two independent shares, two-sided: the chance of all tables no likelier than this one. */
export function fisherExact(a: Count, b: Count): number {
  const hits = a.hits + b.hits
  const chance = (k: number): number =>
    Math.exp(
      logChoose(a.total, k) + logChoose(b.total, hits - k) - logChoose(a.total + b.total, hits),
    )
  const limit = chance(a.hits) * ROUNDING
  return Math.min(
    1,
    sumTo(Math.min(hits, a.total), (k) => (chance(k) <= limit ? chance(k) : 0)),
  )
}

function sumTo(last: number, term: (k: number) => number): number {
  let sum = 0
  for (let k = 0; k <= last; k += 1) sum += term(k)
  return sum
}
