import type { FailureSeen } from './failure-seen.ts'
import { scaled, tfIdf, type Vector } from './tf-idf.ts'
import { withoutQuotes, wordsOf } from './tokens.ts'

/** One side of a failure: how much of the likeness of two failures it makes up, and its tokens. */
interface Side {
  readonly weight: number
  tokens(one: FailureSeen): readonly string[]
}

/**
 * What two failures are alike in. The weights were chosen on mixtures of planted defects (`bench/clusters.ts`); halving or
 * doubling any one of them moves the measured agreement by a few hundredths.
 */
const SIDES: Readonly<Record<string, Side>> = {
  kind: { weight: 1, tokens: ({ failure }) => [failure] },
  stage: { weight: 0.5, tokens: ({ stage }) => [stage] },
  step: { weight: 0.5, tokens: ({ step }) => (step === undefined ? [] : [step]) },
  reason: { weight: 2, tokens: ({ reason }) => wordsOf(withoutQuotes(reason)) },
  checks: { weight: 2, tokens: ({ checks }) => [...new Set(checks)] },
  behaviour: {
    weight: 0.5,
    tokens: ({ behaviour }) => (behaviour === undefined ? [] : [behaviour]),
  },
  reply: { weight: 1, tokens: ({ reply }) => (reply === undefined ? [] : [reply]) },
  bot: { weight: 1, tokens: ({ botWords }) => wordsOf(botWords) },
  around: { weight: 0.25, tokens: ({ around }) => wordsOf(around) },
}

/**
 * Each failure as a vector of length 1: the sides, each by its TF-IDF, weighed and put side by side. A token of a side is a
 * number, since every two failures are compared by it.
 */
export function vectorsOf(failures: readonly FailureSeen[]): Vector<number>[] {
  let numbered = 0
  const sides = Object.values(SIDES).map(({ weight, tokens }) => ({
    numbers: new Map<string, number>(),
    length: Math.sqrt(weight),
    vectors: tfIdf(failures.map(tokens)),
  }))
  return failures.map((_, at) => {
    const whole = new Map<number, number>()
    for (const { numbers, length, vectors } of sides)
      for (const [token, weight] of vectors[at] ?? []) {
        const number = numbers.get(token) ?? numbered++
        numbers.set(token, number)
        whole.set(number, weight * length)
      }
    return scaled(whole, 1)
  })
}
