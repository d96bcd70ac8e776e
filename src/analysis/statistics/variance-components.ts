import { createRandom } from '../../core/random.ts'
import { quantile } from './quantile.ts'

/** Values met by the same user: 0 or 1 each, or any number. */
export type Held = readonly number[]

/** Where the variance of one value comes from; each at least 0, in the square of the values' unit. */
export interface Components {
  /** Between cells. */
  readonly cell: number
  /** Between users of one cell. */
  readonly user: number
  /** Between values of one user. */
  readonly rest: number
}

/** A share of the whole variance, 0 to 1, with a 95 % interval where there are cells enough to give one. */
export interface ComponentShare {
  readonly value: number
  readonly low?: number
  readonly high?: number
}

/** With fewer cells nothing can be said of how they differ. */
const LEAST_CELLS = 10
const RESAMPLES = 1_000

/** What the sums of squares need of one cell. */
interface CellSums {
  readonly count: number
  readonly users: number
  readonly sum: number
  /** Squares about each user's mean. */
  readonly within: number
  /** Squares of users' means about the cell's, each as often as it has values. */
  readonly between: number
  /** Squares of the numbers of values a user. */
  readonly sizes: number
}

/**
 * Variance components of values nested in users nested in cells, by the analysis of variance for unequal numbers (Searle,
 * Casella and McCulloch 1992, chapter 3); an estimate below 0 is 0. Undefined where no cell has a second user, no user a
 * second value, or there is no second cell.
 */
export function componentsOf(cells: readonly (readonly Held[])[]): Components | undefined {
  return fromSums(cells.map(sumsOf))
}

/** The shares of the components, with intervals by resampling whole cells (seeded: the same data, the same interval). */
export function componentShares(
  cells: readonly (readonly Held[])[],
): Readonly<Record<keyof Components, ComponentShare>> | undefined {
  const sums = cells.map(sumsOf)
  const found = fromSums(sums)
  if (!found) return undefined
  const drawn = cells.length < LEAST_CELLS ? [] : resampled(sums)
  const share = (part: keyof Components): ComponentShare => {
    const value = sharesOf(found)[part]
    if (drawn.length === 0) return { value }
    const sorted = drawn.map((one) => one[part]).sort((a, b) => a - b)
    return { value, low: quantile(sorted, 0.025), high: quantile(sorted, 0.975) }
  }
  return { cell: share('cell'), user: share('user'), rest: share('rest') }
}

function sumsOf(users: readonly Held[]): CellSums {
  let [count, sum, within, means, sizes] = [0, 0, 0, 0, 0]
  for (const values of users) {
    const own = values.reduce((total, value) => total + value, 0)
    const squares = values.reduce((total, value) => total + value ** 2, 0)
    const mean = own ** 2 / Math.max(1, values.length)
    count += values.length
    sum += own
    within += squares - mean
    means += mean
    sizes += values.length ** 2
  }
  const between = count === 0 ? 0 : means - sum ** 2 / count
  return { count, users: users.length, sum, within, between, sizes }
}

function fromSums(cells: readonly CellSums[]): Components | undefined {
  const all = (of: (cell: CellSums) => number): number =>
    cells.reduce((total, cell) => total + of(cell), 0)
  const [count, users] = [all((cell) => cell.count), all((cell) => cell.users)]
  const [freeRest, freeUser, freeCell] = [count - users, users - cells.length, cells.length - 1]
  if (freeRest < 1 || freeUser < 1 || freeCell < 1) return undefined
  const sizesInCells = all(({ sizes, count: own }) => sizes / own)
  const betweenCells =
    all(({ sum, count: own }) => sum ** 2 / own) - all(({ sum }) => sum) ** 2 / count
  const rest = all(({ within }) => within) / freeRest
  const perUser = (count - sizesInCells) / freeUser
  const user = (all(({ between }) => between) / freeUser - rest) / perUser
  const userInCell = (sizesInCells - all(({ sizes }) => sizes) / count) / freeCell
  const perCell = (count - all(({ count: own }) => own ** 2) / count) / freeCell
  const cell = (betweenCells / freeCell - rest - userInCell * Math.max(0, user)) / perCell
  return { cell: Math.max(0, cell), user: Math.max(0, user), rest: Math.max(0, rest) }
}

function sharesOf({ cell, user, rest }: Components): Components {
  const whole = cell + user + rest
  return whole === 0
    ? { cell: 0, user: 0, rest: 0 }
    : { cell: cell / whole, user: user / whole, rest: rest / whole }
}

function resampled(cells: readonly CellSums[]): Components[] {
  const random = createRandom('variance components')
  return Array.from({ length: RESAMPLES }, () =>
    fromSums(cells.map(() => random.pick(cells))),
  ).flatMap((found) => (found ? [sharesOf(found)] : []))
}
