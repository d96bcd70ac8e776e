import type { Estimate } from '../../core/agreement.ts'
import { Z95 } from './normal.ts'
import { wilson } from './rate.ts'

/**
 * Cohen's kappa (1960) of a square table of counts, rows being one judge and columns the other: agreement beyond what the
 * margins give by chance, 1 for always, 0 for no more than chance. The 95 % interval is that of the large-sample variance by
 * Fleiss, Cohen and Everitt (1969). Where that is 0, as with perfect agreement, the interval is Cohen's: Wilson's of the share
 * agreed on, with the margins taken as known. Undefined for an empty table, or where chance alone agrees always.
 */
export function cohensKappa(table: readonly (readonly number[])[]): Estimate | undefined {
  const n = table.flat().reduce((sum, count) => sum + count, 0)
  if (n === 0) return undefined
  const shares = table.map((row) => row.map((count) => count / n))
  const rows = shares.map(total)
  const columns = shares.map((_, at) => total(shares.map((row) => row[at] ?? 0)))
  const agreed = total(shares.map((row, at) => row[at] ?? 0))
  const chance = total(rows.map((row, at) => row * (columns[at] ?? 0)))
  if (chance > 1 - 1e-12) return undefined
  const beyond = (share: number): number => (share - chance) / (1 - chance)
  const value = beyond(agreed)
  const variance = largeSampleVariance({ shares, rows, columns, agreed, chance }) / n
  if (variance < 1e-12) {
    const { low, high } = wilson(agreed, n)
    return { value, low: beyond(low), high: beyond(high) }
  }
  const half = Z95 * Math.sqrt(variance)
  return { value, low: Math.max(-1, value - half), high: Math.min(1, value + half) }
}

interface Parts {
  readonly shares: readonly (readonly number[])[]
  readonly rows: readonly number[]
  readonly columns: readonly number[]
  readonly agreed: number
  readonly chance: number
}

/** Fleiss, Cohen and Everitt 1969, formula 13, times n. */
function largeSampleVariance({ shares, rows, columns, agreed, chance }: Parts): number {
  const margins = (row: number, column: number): number => (rows[row] ?? 0) + (columns[column] ?? 0)
  const terms = shares.flatMap((cells, row) =>
    cells.map((share, column) =>
      row === column
        ? share * (1 - chance - margins(row, row) * (1 - agreed)) ** 2
        : // Its column's share of the rows and its row's share of the columns, as the formula has it.
          (1 - agreed) ** 2 * share * margins(column, row) ** 2,
    ),
  )
  const last = (agreed * chance - 2 * chance + agreed) ** 2
  return Math.max(0, total(terms) - last) / (1 - chance) ** 4
}

function total(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0)
}
