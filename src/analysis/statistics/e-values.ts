import { logChoose } from './log-factorial.ts'

/**
 * An e-value reaches this with a chance of at most 5 % where there is nothing to find, however often one looks (Ville
 * 1939).
 */
export const ENOUGH = 20

/**
 * The evidence that pairs which fare otherwise do not go both ways alike: the wealth of a gambler who bets on their
 * direction, averaged over all fixed stakes (Robbins 1970; Waudby-Smith and Ramdas 2024), high ones weighing more: as
 * Beta(1/4, 1/4). With d such pairs, k of them one way, 2^d B(k + 1/4, d − k + 1/4) / B(1/4, 1/4). Pairs that agree leave it
 * as it is. Valid at any stop, for pairs in a random order, or between rounds in which every cell has one pair: the
 * product of 1 + stake · mean over a round's cells is at most 1 where the cells' means add up to 0.
 */
export function pairEValue(oneWay: number, other: number): number {
  const pairs = oneWay + other
  return Math.exp(
    quarters.upTo(oneWay) + quarters.upTo(other) - halves.upTo(pairs) + pairs * Math.LN2,
  )
}

/**
 * A change mostly goes one way. With this weight six pairs that all do are enough, which is what the exact test needs of a
 * fixed number, where all stakes alike took eight; it costs a pair or two where some go the other way.
 */
const WEIGHT = 1 / 4
const quarters = logRising(WEIGHT)
const halves = logRising(2 * WEIGHT)

/** The logarithm of x (x + 1) … (x + n − 1), by n. */
function logRising(x: number): { upTo(n: number): number } {
  const sums = [0]
  return {
    upTo: (n) => {
      for (let at = sums.length; at <= n; at += 1)
        sums[at] = (sums[at - 1] ?? 0) + Math.log(x + at - 1)
      return sums[n] ?? 0
    },
  }
}

/**
 * Where a rate lies, at 95 %, whenever one stops: the rates against which the same gambler has not won twenty times the
 * stake (Robbins 1970; the prior-posterior ratio of Waudby-Smith and Ramdas 2020, with a uniform prior). Wider than an
 * interval for a fixed number; all of [0, 1] without observations.
 */
export function confidenceSequence(hits: number, total: number): { low: number; high: number } {
  const held = (p: number): boolean => rateEValue(hits, total, p) < ENOUGH
  const seen = total === 0 ? 0.5 : hits / total
  return {
    low: held(0) ? 0 : edge(held, seen, 0),
    high: held(1) ? 1 : edge(held, seen, 1),
  }
}

/** The evidence that a rate is not `p`, 0 to 1, valid whenever one stops. */
export function rateEValue(hits: number, total: number, p: number): number {
  const misses = total - hits
  return Math.exp(
    logUniform(hits, misses) - product(hits, Math.log(p)) - product(misses, Math.log1p(-p)),
  )
}

/** The logarithm of the chance of a sequence with so many of each, were every rate as likely: 1 / ((n + 1) C(n, k)). */
function logUniform(ones: number, others: number): number {
  return -Math.log(ones + others + 1) - logChoose(ones + others, ones)
}

/** 0 · −∞ is 0: what never happened is no evidence against its impossibility. */
function product(count: number, log: number): number {
  return count === 0 ? 0 : count * log
}

/** Where `held` ends on the way from a place that is held to one that is not. */
function edge(held: (p: number) => boolean, from: number, to: number): number {
  let [inside, outside] = [from, to]
  for (let step = 0; step < 50; step += 1) {
    const middle = (inside + outside) / 2
    if (held(middle)) inside = middle
    else outside = middle
  }
  return outside
}
