import * as z from 'zod'

/** A condition held against a run. The JSON form stands in `AnalysisReport.gates`. */
export const GateReport = z.object({
  /** As written. */
  gate: z.string(),
  figure: z.string(),
  met: z.boolean(),
  /** Shares are 0 to 1, latencies milliseconds, costs US dollars; absent where there is nothing to count: such a gate is not met. */
  value: z.number().optional(),
  limit: z.number(),
  unit: z.enum(['share', 'count', 'ms', 'usd']),
  /** What the value rests on, or why there is none. */
  note: z.string().optional(),
})
export type GateReport = z.infer<typeof GateReport>

/** How long the bot took to reply, over turns, in milliseconds. A turn that failed counts with the time that it took. */
export const Latency = z.object({
  turns: z.int(),
  median: z.number(),
  p95: z.number(),
  p99: z.number(),
  max: z.number(),
})
export type Latency = z.infer<typeof Latency>
