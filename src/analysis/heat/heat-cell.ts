import type { HeatCell } from '../../core/heat.ts'
import { rate } from '../statistics/rate.ts'
import { TOO_FEW } from '../too-few.ts'

/** One cell with its interval. */
export function heatCell(row: string, column: string, failed: number, total: number): HeatCell {
  return { row, column, failure: rate(failed, total), tooFew: total < TOO_FEW }
}
