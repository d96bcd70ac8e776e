import { ComparedBy, type ComparedSlice } from '../../core/comparison.ts'
import { exactMcNemar, fisherExact } from '../statistics/exact-tests.ts'
import { falseDiscoveryRates } from '../statistics/false-discovery.ts'
import { rate } from '../statistics/rate.ts'
import type { Fate, Pair } from './fate.ts'
import { tableOf } from './pair-table.ts'

/** Below this number a part says too little to be read. */
const TOO_FEW = 30

/** How both runs fared in each part, the likeliest to have changed first. */
export function slicesOf(runs: {
  readonly a: readonly Fate[]
  readonly b: readonly Fate[]
  /** Where the runs are paired. */
  readonly pairs?: readonly Pair[] | undefined
}): ComparedSlice[] {
  const { pairs, a, b } = runs
  const made = ComparedBy.options.flatMap((by) =>
    [...new Set([...a, ...b].flatMap((fate) => keyOf(by, fate) ?? []))]
      .sort((one, other) => one.localeCompare(other, 'en'))
      .map((key) => (pairs ? pairedSlice(by, key, pairs) : looseSlice(by, key, a, b))),
  )
  return withDiscovery(made)
}

function keyOf(by: ComparedBy, fate: Fate): string | undefined {
  return fate[by]
}

/** A stage is a way to fail among all conversations; a persona or a scenario is a part of them. */
function partOf(
  by: ComparedBy,
  key: string,
): { within(fate: Fate): boolean; befell(fate: Fate): boolean } {
  if (by === 'stage')
    return { within: () => true, befell: ({ failed, stage }) => failed && stage === key }
  return { within: (fate) => fate[by] === key, befell: ({ failed }) => failed }
}

function pairedSlice(by: ComparedBy, key: string, all: readonly Pair[]): ComparedSlice {
  const { within, befell } = partOf(by, key)
  const pairs = all.filter(({ a }) => within(a))
  const { both, onlyA, onlyB } = tableOf(pairs, befell)
  return {
    by,
    key,
    a: rate(both + onlyA, pairs.length),
    b: rate(both + onlyB, pairs.length),
    newlyBroken: onlyB,
    newlyFixed: onlyA,
    p: exactMcNemar(onlyA, onlyB),
  }
}

function looseSlice(
  by: ComparedBy,
  key: string,
  a: readonly Fate[],
  b: readonly Fate[],
): ComparedSlice {
  const { within, befell } = partOf(by, key)
  const rateIn = (all: readonly Fate[]): ComparedSlice['a'] => {
    const own = all.filter((fate) => fate.valid && within(fate))
    return rate(own.filter(befell).length, own.length)
  }
  const [ofA, ofB] = [rateIn(a), rateIn(b)]
  return { by, key, a: ofA, b: ofB, p: fisherExact(ofA, ofB) }
}

function withDiscovery(slices: readonly ComparedSlice[]): ComparedSlice[] {
  const enough = slices.filter(({ a, b }) => Math.min(a.total, b.total) >= TOO_FEW)
  const rates = falseDiscoveryRates(enough.map(({ p }) => p))
  const found = new Map(enough.map((slice, at) => [slice, rates[at] ?? 1]))
  return slices
    .map((slice) => ({ ...slice, ...(found.has(slice) ? { q: found.get(slice) ?? 1 } : {}) }))
    .sort((one, other) => (one.q ?? 2) - (other.q ?? 2) || one.p - other.p)
}
