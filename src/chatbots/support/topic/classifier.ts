import { createRandom } from '../../../core/random.ts'
import { createSpeller } from '../../onboarding/understand/spelling.ts'
import { featuresOf } from './features.ts'

/** One message with its label. */
export interface Labelled<L extends string> {
  readonly text: string
  readonly label: L
}

/** Labels with their probabilities, which add up to 1; best first. */
export type Ranking<L extends string> = readonly {
  readonly label: L
  readonly probability: number
}[]

/** A trained classifier. */
export interface Classifier<L extends string> {
  /** Words seen in training; slips of the pen are mended into them. */
  readonly vocabulary: ReadonlySet<string>
  rank(text: string): Ranking<L>
  /** Share of the message's words that training has seen (0 to 1); 0 for a message without words. */
  known(text: string): number
}

const EPOCHS = 30
const RATE = 0.6
const SHRINK = 2e-4

/**
 * Multinomial logistic regression over words and pairs of words, trained by stochastic gradient descent in an order that
 * is always the same. Labels with few examples count as much as those with many.
 */
export function train<L extends string>(
  labels: readonly L[],
  examples: readonly Labelled<L>[],
): Classifier<L> {
  const vocabulary = new Set(examples.flatMap(({ text }) => featuresOf(text, same)).filter(isWord))
  const speller = createSpeller(vocabulary)
  const mend = (word: string): string =>
    vocabulary.has(word) || word.length < SHORTEST ? word : (speller(word) ?? word)
  const weights = learn(labels, examples)
  return {
    vocabulary,
    rank: (text) => {
      const features = featuresOf(text, mend)
      const chances = softmax(scores(weights, features, labels.length))
      return labels
        .map((label, at) => ({ label, probability: chances[at] ?? 0 }))
        .sort((a, b) => b.probability - a.probability)
    },
    known: (text) => {
      const words = featuresOf(text, mend).filter(isWord)
      const seen = words.filter((word) => vocabulary.has(word))
      return words.length === 0 ? 0 : seen.length / words.length
    },
  }
}

/** Shorter words are one slip away from too many others. */
const SHORTEST = 4
const same = (word: string): string => word
const isWord = (feature: string): boolean => !feature.includes(' ')

type Weights = Map<string, Float64Array>
/** The feature that every message has. */
const ALWAYS = '*'

function learn<L extends string>(labels: readonly L[], examples: readonly Labelled<L>[]): Weights {
  const weights: Weights = new Map()
  const counts = new Map<L, number>()
  for (const { label } of examples) counts.set(label, (counts.get(label) ?? 0) + 1)
  const mean = examples.length / labels.length
  const rows = examples.map(({ text, label }) => ({
    features: featuresOf(text, same),
    target: labels.indexOf(label),
    weight: Math.min(MOST_WEIGHT, mean / (counts.get(label) ?? mean)),
  }))
  const random = createRandom('order of training')
  for (let epoch = 0; epoch < EPOCHS; epoch += 1) {
    const rate = RATE / (1 + epoch / 10)
    for (let at = rows.length - 1; at >= 0; at -= 1) {
      const other = random.integer(0, at)
      const [row, swapped] = [rows[other], rows[at]]
      if (row === undefined || swapped === undefined) continue
      rows[at] = row
      rows[other] = swapped
      descend(weights, row, rate, labels.length)
    }
  }
  return weights
}

const MOST_WEIGHT = 5

interface Row {
  readonly features: readonly string[]
  readonly target: number
  readonly weight: number
}

function descend(weights: Weights, row: Row, rate: number, size: number): void {
  const { features, target, weight } = row
  const chances = softmax(scores(weights, features, size))
  const value = 1 / Math.sqrt(features.length + 1)
  for (const feature of [ALWAYS, ...features]) {
    const own = weights.get(feature) ?? new Float64Array(size)
    weights.set(feature, own)
    for (let at = 0; at < size; at += 1) {
      const error = (at === target ? 1 : 0) - (chances[at] ?? 0)
      own[at] = (own[at] ?? 0) * (1 - rate * SHRINK) + rate * weight * error * value
    }
  }
}

function scores(weights: Weights, features: readonly string[], size: number): number[] {
  const value = 1 / Math.sqrt(features.length + 1)
  const sums = new Array<number>(size).fill(0)
  for (const feature of [ALWAYS, ...features]) {
    const own = weights.get(feature)
    if (own)
      for (let at = 0; at < size; at += 1) sums[at] = (sums[at] ?? 0) + (own[at] ?? 0) * value
  }
  return sums
}

function softmax(sums: readonly number[]): number[] {
  const top = Math.max(...sums)
  const grown = sums.map((sum) => Math.exp(sum - top))
  const total = grown.reduce((sum, one) => sum + one, 0)
  return grown.map((one) => one / total)
}
