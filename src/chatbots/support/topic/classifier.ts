import { createRandom, type Random } from '../../../core/random.ts'
import { createSpeller } from '../../text/spelling.ts'
import { featuresOf, wordsIn } from './features.ts'

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
  /** Share of the message that training has seen (0 to 1), rare words counting more; 0 for a message without words. */
  known(text: string): number
}

const EPOCHS = 20
const RATE = 4
const SHRINK = 2e-4

/**
 * Multinomial logistic regression over words and pairs of words, trained by stochastic gradient descent in an order that
 * is always the same. `otherWords` are no slips of the pen although no example holds them. Examples of rare labels count for more.
 */
export function train<L extends string>(
  labels: readonly L[],
  examples: readonly Labelled<L>[],
  otherWords: ReadonlySet<string> = new Set(),
): Classifier<L> {
  const vocabulary = new Set(examples.flatMap(({ text }) => wordsIn(text)))
  const speller = createSpeller(vocabulary)
  const isWord = (word: string): boolean =>
    vocabulary.has(word) || otherWords.has(word) || word.length < SHORTEST
  const mend = (word: string): string => (isWord(word) ? word : (speller(word) ?? word))
  const rarity = rarities(examples)
  const newest = Math.log(1 + examples.length)
  const weights = learn(labels, examples, rarity)
  return {
    vocabulary,
    rank: (text) => {
      const features = featuresOf(text, mend)
      const chances = softmax(scores(rowOf(features, weights, rarity), labels.length))
      return labels
        .map((label, at) => ({ label, probability: chances[at] ?? 0 }))
        .sort((a, b) => b.probability - a.probability)
    },
    known: (text) => {
      const words = wordsIn(text).map(mend)
      const all = words.reduce((sum, word) => sum + (rarity.get(word) ?? newest), 0)
      const seen = words.reduce((sum, word) => sum + (rarity.get(word) ?? 0), 0)
      return all === 0 ? 0 : seen / all
    },
  }
}

/** Shorter words are one slip away from too many others. */
const SHORTEST = 5
const same = (word: string): string => word

/** The weights of each known feature, one for each label. */
type Weights = ReadonlyMap<string, Float64Array>
/** A message: weights of its features, and how much each feature counts in it. */
type Row = readonly { readonly own: Float64Array; readonly value: number }[]

/** Rare features count more, and all of a message together as much as of any other. */
function rowOf(features: readonly string[], weights: Weights, rarity: Rarity): Row {
  const raw = features.flatMap((feature) => {
    const own = weights.get(feature)
    return own === undefined ? [] : [{ own, value: rarity.get(feature) ?? 0 }]
  })
  const length = Math.sqrt(raw.reduce((sum, { value }) => sum + value * value, 0)) || 1
  const always = weights.get(ALWAYS)
  const row = raw.map(({ own, value }) => ({ own, value: value / length }))
  return always ? [...row, { own: always, value: BIAS }] : row
}

/** The feature that every message has, and what it counts. */
const ALWAYS = '*'
const BIAS = 0.3

type Rarity = ReadonlyMap<string, number>

function rarities(examples: readonly { text: string }[]): Rarity {
  const counts = new Map<string, number>()
  for (const { text } of examples)
    for (const feature of featuresOf(text, same))
      counts.set(feature, (counts.get(feature) ?? 0) + 1)
  return new Map(
    [...counts].map(([feature, count]) => [feature, Math.log(1 + examples.length / count)]),
  )
}

function learn<L extends string>(
  labels: readonly L[],
  examples: readonly Labelled<L>[],
  rarity: Rarity,
): Weights {
  const weights = new Map(
    [...rarity.keys(), ALWAYS].map((one) => [one, new Float64Array(labels.length)]),
  )
  const counts = new Map<L, number>()
  for (const { label } of examples) counts.set(label, (counts.get(label) ?? 0) + 1)
  const mean = examples.length / labels.length
  const rows = examples.map(({ text, label }) => ({
    row: rowOf(featuresOf(text, same), weights, rarity),
    target: labels.indexOf(label),
    weight: Math.sqrt(mean / (counts.get(label) ?? mean)),
  }))
  const random = createRandom('order of training')
  for (let epoch = 0; epoch < EPOCHS; epoch += 1) {
    const rate = RATE / (1 + epoch / 10)
    for (const one of shuffled(rows, random)) descend(one, rate, labels.length)
  }
  return weights
}

function shuffled<T>(rows: readonly T[], random: Random): T[] {
  return rows
    .map((row) => ({ row, place: random.next() }))
    .sort((a, b) => a.place - b.place)
    .map(({ row }) => row)
}

interface Example {
  readonly row: Row
  readonly target: number
  readonly weight: number
}

function descend({ row, target, weight }: Example, rate: number, size: number): void {
  const chances = softmax(scores(row, size))
  for (const { own, value } of row) {
    for (let at = 0; at < size; at += 1) {
      const error = (at === target ? 1 : 0) - (chances[at] ?? 0)
      own[at] = (own[at] ?? 0) * (1 - rate * SHRINK) + rate * weight * error * value
    }
  }
}

function scores(row: Row, size: number): number[] {
  const sums = new Array<number>(size).fill(0)
  for (const { own, value } of row) {
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
