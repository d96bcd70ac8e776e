import type { Latency } from '../core/gate.ts'
import { quantile } from './statistics/quantile.ts'

/** The spread of latencies; all 0 where there are none. They must be sorted, the least first. */
export function latencyOf(sorted: readonly number[]): Latency {
  return {
    turns: sorted.length,
    median: quantile(sorted, 0.5),
    p95: quantile(sorted, 0.95),
    p99: quantile(sorted, 0.99),
    max: sorted.at(-1) ?? 0,
  }
}
