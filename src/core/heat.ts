import * as z from 'zod'
import { Rate } from './rate.ts'

/** How often it failed where two things meet; straying arm, passed and failed only. */
export const HeatCell = z.object({
  row: z.string(),
  column: z.string(),
  failure: Rate,
  /** True when n < 30: the figure says too little to be read. */
  tooFew: z.boolean(),
})
export type HeatCell = z.infer<typeof HeatCell>

/** Pairs that never met have no cell. */
export const HeatMap = z.object({
  rows: z.array(z.string()),
  columns: z.array(z.string()),
  cells: z.array(HeatCell),
})
export type HeatMap = z.infer<typeof HeatMap>

/** Straying conversations that passed or failed and in which a behaviour was played while the bot was in a stage. */
export interface PlayedCount {
  readonly behaviour: string
  /** Absent where no stage had been told yet. */
  readonly stage?: string
  readonly failed: number
  readonly total: number
}

/** One step of the bot's pipeline over the straying conversations that passed or failed. */
export const StepReport = z.object({
  step: z.string(),
  /** Replies that told it. */
  told: z.int(),
  /** Of those, how many say that it erred. */
  erred: z.int(),
  /** Failed conversations of which it is the step that broke. */
  broke: z.int(),
})
export type StepReport = z.infer<typeof StepReport>

/** The steps of a run. */
export interface StepsTold {
  /** What was told and erred is counted in one conversation of so many; 1 where all were looked into. */
  readonly oneOf: number
  /** The one that broke most first; `broke` is of all conversations. */
  readonly steps: readonly StepReport[]
}
