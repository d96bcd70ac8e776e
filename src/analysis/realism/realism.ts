import { createRandom, type Random } from '../../core/random.ts'
import type { RealismReport, UserProfile } from '../../core/realism.ts'
import { quantile } from '../statistics/quantile.ts'
import { type Dimension, dimensionsOf, type Split } from './dimensions.ts'

/** One side of a comparison. */
export interface RealismSide {
  readonly runId: string
  readonly iteration: string
  readonly profiles: readonly UserProfile[]
}

/** Permutations: enough for a chance of 0.005 to be seen. */
const PERMUTATIONS = 400
/** Fewer conversations say little about people. */
const FEW = 30

/**
 * How far simulated users are from observed ones, on each dimension and in all. What chance alone gives is found by dealing the
 * conversations of both runs out anew, whole, since the turns of one are alike; the deal is seeded, so that the same runs
 * give the same figures. Both sides must not be empty.
 */
export function realismOf(simulated: RealismSide, observed: RealismSide): RealismReport {
  const profiles = [...simulated.profiles, ...observed.profiles]
  const cut = simulated.profiles.length
  const all = profiles.map((_, at) => at)
  const random = createRandom(`realism\u0000${simulated.runId}\u0000${observed.runId}`)
  // Vocabulary is measured on the first words: which they are must not depend on the order of the plan.
  const split = {
    a: shuffled(all.slice(0, cut), random),
    b: shuffled(all.slice(cut), random),
  }
  const dimensions = dimensionsOf(profiles)
  const distances = dimensions.map((one) => one.distance(split))
  const dealt = Array.from({ length: PERMUTATIONS }, () =>
    distancesAt(dimensions, deal(all, cut, random)),
  )
  const findings = dimensions.map(({ dimension, measure, level }, at) => ({
    dimension,
    measure,
    simulated: level(split.a),
    observed: level(split.b),
    ...besideChance(
      distances[at] ?? 0,
      dealt.map((each) => each[at] ?? 0),
    ),
  }))
  return {
    schema: 'offscript.realism/1',
    simulated: headOf(simulated),
    observed: headOf(observed),
    findings,
    overall: besideChance(mean(distances), dealt.map(mean)),
    strayings: strayingsOf(simulated.profiles, observed.profiles),
    warnings: warningsOf(simulated, observed, dimensions),
  }
}

function distancesAt(dimensions: readonly Dimension[], split: Split): number[] {
  return dimensions.map((one) => one.distance(split))
}

function besideChance(distance: number, dealt: readonly number[]) {
  const sorted = [...dealt].sort((a, b) => a - b)
  const asFar = sorted.filter((one) => one >= distance - 1e-12).length
  return { distance, chance: quantile(sorted, 0.95), p: (1 + asFar) / (1 + sorted.length) }
}

function deal(all: readonly number[], cut: number, random: Random): Split {
  const order = shuffled(all, random)
  return { a: order.slice(0, cut), b: order.slice(cut) }
}

/** Fisher and Yates. */
function shuffled(items: readonly number[], random: Random): number[] {
  const order = [...items]
  for (let at = order.length - 1; at > 0; at -= 1) {
    const other = random.integer(0, at)
    const kept = order[at] ?? 0
    order[at] = order[other] ?? 0
    order[other] = kept
  }
  return order
}

function headOf({ runId, iteration, profiles }: RealismSide): RealismReport['simulated'] {
  return { runId, iteration, conversations: profiles.length }
}

function strayingsOf(
  simulated: readonly UserProfile[],
  observed: readonly UserProfile[],
): RealismReport['strayings'] {
  const a = sharesOf(simulated)
  const b = sharesOf(observed)
  return [...new Set([...a.keys(), ...b.keys()])]
    .map((behaviour) => ({
      behaviour,
      simulated: a.get(behaviour) ?? 0,
      observed: b.get(behaviour) ?? 0,
    }))
    .sort(
      (one, other) =>
        Math.abs(other.simulated - other.observed) - Math.abs(one.simulated - one.observed),
    )
}

function sharesOf(profiles: readonly UserProfile[]): Map<string, number> {
  const shares = new Map<string, number>()
  const turns = profiles.flatMap(({ behaviours }) => behaviours)
  for (const one of turns) shares.set(one, (shares.get(one) ?? 0) + 1 / turns.length)
  return shares
}

function warningsOf(
  { profiles: a }: RealismSide,
  { profiles: b }: RealismSide,
  dimensions: readonly Dimension[],
): string[] {
  const fewest = Math.min(a.length, b.length)
  return [
    ...(fewest < FEW
      ? [`only ${fewest} conversations on one side: what lies within chance may still be far apart`]
      : []),
    ...(dimensions.some(({ dimension }) => dimension === 'facts')
      ? []
      : [
          'facts a turn are not compared: import the log with --scenario, so that it is known what a fact is',
        ]),
  ]
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length)
}
