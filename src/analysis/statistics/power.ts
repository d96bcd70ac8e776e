import { exactMcNemar } from './exact-tests.ts'
import { logChoose } from './log-factorial.ts'
import { normalQuantile, Z95 } from './normal.ts'

/** The level of every test here, two-sided. */
const LEVEL = 0.05
/** Standard deviations of a binomial beyond which nothing is worth adding up. */
const FAR = 7

/**
 * Conversations a run needs for Fisher's exact test to show that a failure rate `a` became `b`: the normal
 * approximation with the continuity correction of Casagrande, Pike and Smith (1978). Two-sided 5 %; `power` strictly
 * between 0 and 1, `a` not equal to `b`.
 */
export function unpairedSize(a: number, b: number, power: number): number {
  const difference = Math.abs(a - b)
  const mean = (a + b) / 2
  const spread =
    Z95 * Math.sqrt(2 * mean * (1 - mean)) +
    normalQuantile(power) * Math.sqrt(a * (1 - a) + b * (1 - b))
  const plain = (spread / difference) ** 2
  return Math.ceil((plain / 4) * (1 + Math.sqrt(1 + 4 / (plain * difference))) ** 2)
}

/** Shares of pairs that fare otherwise on the two sides, each way. */
export interface Churn {
  readonly onlyA: number
  readonly onlyB: number
}

/** From here on the formula is within 1 % of the exact power, and the exact power takes seconds. */
const LARGE = 5_000

/**
 * Pairs needed for the exact McNemar test to show such a churn: by the test's exact power while they are few, as
 * formulas are off there, else by Connor's formula (1987). Two-sided 5 %; needs `onlyA` not equal to `onlyB`.
 */
export function pairedSize(churn: Churn, power: number): number {
  const formula = connor(churn, power)
  if (formula > LARGE) return formula
  let [low, high] = [1, 8]
  while (mcNemarPower(high, churn) < power) [low, high] = [high, high * 2]
  while (high - low > Math.max(1, low / 500)) {
    const middle = Math.floor((low + high) / 2)
    if (mcNemarPower(middle, churn) < power) low = middle
    else high = middle
  }
  return high
}

function connor({ onlyA, onlyB }: Churn, power: number): number {
  const [discordant, difference] = [onlyA + onlyB, onlyA - onlyB]
  const spread =
    Z95 * Math.sqrt(discordant) + normalQuantile(power) * Math.sqrt(discordant - difference ** 2)
  return Math.ceil((spread / difference) ** 2)
}

/** The chance that `pairs` with this churn make the exact McNemar test reject at 5 %. */
export function mcNemarPower(pairs: number, { onlyA, onlyB }: Churn): number {
  const discordant = onlyA + onlyB
  const share = Math.max(onlyA, onlyB) / discordant
  const spread = FAR * Math.sqrt(pairs * discordant * (1 - discordant)) + 1
  const first = Math.max(0, Math.floor(pairs * discordant - spread))
  const last = Math.min(pairs, Math.ceil(pairs * discordant + spread))
  let power = 0
  for (let count = first; count <= last; count += 1) {
    const most = largestRejected(count)
    if (most >= 0) power += binomial(pairs, count, discordant) * tailBelow(count, most, 1 - share)
  }
  return power
}

/** The largest minority that the test still rejects; −1 where none is. */
function largestRejected(discordant: number): number {
  const known = rejected.get(discordant)
  if (known !== undefined) return known
  // One step below what the normal curve allows is always rejected; from there upwards the search is short.
  let minority = Math.max(-1, Math.floor(discordant / 2 - (Z95 * Math.sqrt(discordant)) / 2 - 3))
  while (exactMcNemar(minority + 1, discordant - minority - 1) <= LEVEL) minority += 1
  rejected.set(discordant, minority)
  return minority
}
const rejected = new Map<number, number>()

/** The chance of at most `most` of `n`, each with chance `p`. */
function tailBelow(n: number, most: number, p: number): number {
  const from = Math.max(0, Math.floor(n * p - FAR * Math.sqrt(n * p * (1 - p)) - 1))
  let sum = 0
  for (let k = from; k <= most; k += 1) sum += binomial(n, k, p)
  return Math.min(1, sum)
}

function binomial(n: number, k: number, p: number): number {
  if (p <= 0) return k === 0 ? 1 : 0
  if (p >= 1) return k === n ? 1 : 0
  return Math.exp(logChoose(n, k) + k * Math.log(p) + (n - k) * Math.log1p(-p))
}
