import type { RealismDimension, RealismMeasure, UserProfile } from '../../core/realism.ts'
import { type Counts, kolmogorovSmirnov, totalVariation, typeTokenRatio } from './distances.ts'

/** Two groups of conversations, as positions in the list that a dimension was made of. */
export interface Split {
  readonly a: readonly number[]
  readonly b: readonly number[]
}

/** One dimension over a fixed list of conversations. */
export interface Dimension {
  readonly dimension: RealismDimension
  readonly measure: RealismMeasure
  distance(split: Split): number
  /** The mean, or the share, of one group. */
  level(group: readonly number[]): number
}

/** Values above this count as this: the tail of a distribution is no place to measure it. */
const LARGEST = 400
/** Words that the spread of a vocabulary is measured on, at most. */
const MOST_WORDS = 5_000

type Values = (profile: UserProfile) => readonly number[]

const DISTRIBUTIONS: readonly [RealismDimension, Values][] = [
  ['turn_length', ({ words }) => words],
  ['turns', ({ words }) => [words.length]],
  ['facts', ({ facts }) => facts ?? []],
  ['questions', ({ questions }) => questions],
]

/** All dimensions that both runs tell of; facts are left out where a run's scenarios name none. */
export function dimensionsOf(profiles: readonly UserProfile[]): Dimension[] {
  const ordered = DISTRIBUTIONS.filter(
    ([dimension]) => dimension !== 'facts' || profiles.every(({ facts }) => facts !== undefined),
  ).map(([dimension, values]) =>
    counting(
      dimension,
      'kolmogorov_smirnov',
      profiles.map((one) => values(one).map((value) => Math.min(value, LARGEST))),
    ),
  )
  const kinds = indexed(profiles.map(({ behaviours }) => behaviours))
  const leaving = profiles.map(({ gaveUp }) => [gaveUp ? 1 : 0])
  return [
    ...ordered,
    {
      ...counting('straying', 'total_variation', kinds),
      level: (group) => shareStraying(group, profiles),
    },
    spread(indexed(profiles.map(({ vocabulary }) => vocabulary))),
    counting('giving_up', 'total_variation', leaving),
  ]
}

/** A click is no straying. */
function strays(behaviour: string): boolean {
  return behaviour !== 'none_told' && behaviour !== 'quick_reply'
}

function shareStraying(group: readonly number[], profiles: readonly UserProfile[]): number {
  const turns = group.flatMap((at) => profiles[at]?.behaviours ?? [])
  return turns.length === 0 ? 0 : turns.filter(strays).length / turns.length
}

function counting(
  dimension: RealismDimension,
  measure: 'kolmogorov_smirnov' | 'total_variation',
  values: readonly (readonly number[])[],
): Dimension {
  const size = 1 + values.reduce((most, each) => Math.max(most, ...each), 0)
  const count = (group: readonly number[]): Counts => {
    const counts = new Float64Array(size)
    for (const at of group)
      for (const value of values[at] ?? []) counts[value] = (counts[value] ?? 0) + 1
    return counts
  }
  const apart = measure === 'kolmogorov_smirnov' ? kolmogorovSmirnov : totalVariation
  return {
    dimension,
    measure,
    distance: ({ a, b }) => apart(count(a), count(b)),
    level: (group) => {
      const all = group.flatMap((at) => values[at] ?? [])
      return all.length === 0 ? 0 : all.reduce((sum, value) => sum + value, 0) / all.length
    },
  }
}

/** Types over tokens fall with the size of a text: both sides are measured on as many words as the smaller one has. */
function spread(texts: readonly (readonly number[])[]): Dimension {
  const tokens = (group: readonly number[]): number =>
    group.reduce((sum, at) => sum + (texts[at]?.length ?? 0), 0)
  const ratio = (group: readonly number[], size: number): number =>
    typeTokenRatio(
      group.map((at) => texts[at] ?? []),
      size,
    )
  // Fixed from the first split on: each later one is measured on as many.
  let common: number | undefined
  const sizeFor = ({ a, b }: Split): number => {
    common ??= Math.min(MOST_WORDS, tokens(a), tokens(b))
    return common
  }
  return {
    dimension: 'vocabulary',
    measure: 'difference',
    distance: (split) => {
      const size = sizeFor(split)
      return Math.abs(ratio(split.a, size) - ratio(split.b, size))
    },
    level: (group) => ratio(group, common ?? MOST_WORDS),
  }
}

function indexed(lists: readonly (readonly string[])[]): number[][] {
  const known = new Map<string, number>()
  return lists.map((list) =>
    list.map((name) => {
      const index = known.get(name) ?? known.size
      known.set(name, index)
      return index
    }),
  )
}
