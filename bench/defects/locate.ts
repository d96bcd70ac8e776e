import type { DefectShape } from '../../src/chatbots/defect.ts'
import type { Observed } from './observe.ts'
import { type Signal, signalsOf } from './signals.ts'
import { partingOf } from './truth.ts'

/** Of the conversations that show a defect, how many are located right. */
export interface Located {
  /** Conversations that show it. */
  readonly of: number
  readonly stage: number
  /** Those for which a step was named, and named right. */
  readonly stepNamed: number
  readonly step: number
  /** Within one turn of where the two bots part. */
  readonly turn: number
}

/** Compares where each conversation is said to have broken with where the defect struck it. */
export function locate(
  defect: Pick<DefectShape, 'stage' | 'step'>,
  unchanged: readonly Observed[],
  changed: readonly Observed[],
  signals: ReadonlySet<Signal>,
): Located {
  const before = new Map(unchanged.map((one) => [one.key, one]))
  const located = { of: 0, stage: 0, stepNamed: 0, step: 0, turn: 0 }
  for (const one of changed) {
    const other = before.get(one.key)
    const parting = other && partingOf(other, one)
    const said = other && saidToBreak(one, other, signals)
    if (!parting || !said) continue
    const stages = defect.stage === 'any' ? parting.stages : [defect.stage]
    located.of += 1
    if (said.stage !== undefined && stages.includes(said.stage)) located.stage += 1
    if (said.turn !== undefined && Math.abs(said.turn - parting.turn) <= 1) located.turn += 1
    if (said.step === undefined) continue
    located.stepNamed += 1
    if (said.step === defect.step) located.step += 1
  }
  return located
}

interface Said {
  readonly turn: number | undefined
  readonly stage: string | undefined
  readonly step?: string | undefined
}

/** The break where it failed anew, else the first finding of a check that is anew. */
function saidToBreak(
  one: Observed,
  other: Observed,
  signals: ReadonlySet<Signal>,
): Said | undefined {
  const then = signalsOf(other)
  if (one.outcome.break && !then.has('failed')) return one.outcome.break
  const anew = one.verdicts.filter(
    ({ outcome, checkId }) => outcome === 'fail' && signals.has(checkId) && !then.has(checkId),
  )
  const [first] = [...anew].sort((a, b) => (a.turn ?? Infinity) - (b.turn ?? Infinity))
  return first && { turn: first.turn, stage: first.stage }
}
