import type { DefectShape } from '../../src/chatbots/defect.ts'
import type { Observed } from './observe.ts'
import { type Signal, signalsOf } from './signals.ts'
import { partingOf } from './truth.ts'

/** Of the conversations that show a defect, how many are located right. */
export interface Located {
  /** Conversations that show it. */
  readonly of: number
  readonly stage: number
  /** Those in which the two bots part at another stage than the defect's declared one: its declaration is then in doubt. */
  readonly elsewhere: number
  /** Those for which a step was named, and named right. */
  readonly stepNamed: number
  readonly step: number
  /** Within one turn of where the two bots part. */
  readonly turn: number
}

/**
 * Compares where each conversation is said to have broken with where the defect struck it: at its declared stage, or where
 * it strikes at any, in the stage in which the user spoke when the changed bot first did otherwise.
 */
export function locate(
  defect: Pick<DefectShape, 'stage' | 'step'>,
  unchanged: readonly Observed[],
  changed: readonly Observed[],
  signals: ReadonlySet<Signal>,
): Located {
  const before = new Map(unchanged.map((one) => [one.key, one]))
  const placed = changed.flatMap((one) => {
    const other = before.get(one.key)
    return (other && placedIn(defect, one, other, signals)) ?? []
  })
  const count = (what: (one: Placed) => boolean): number => placed.filter(what).length
  return {
    of: placed.length,
    stage: count(({ stage }) => stage),
    elsewhere: count(({ elsewhere }) => elsewhere),
    turn: count(({ turn }) => turn),
    stepNamed: count(({ step }) => step !== undefined),
    step: count(({ step }) => step === true),
  }
}

/** What is right about where one conversation is said to have broken. */
interface Placed {
  readonly stage: boolean
  readonly elsewhere: boolean
  readonly turn: boolean
  /** Nothing where no step is named. */
  readonly step: boolean | undefined
}

function placedIn(
  defect: Pick<DefectShape, 'stage' | 'step'>,
  one: Observed,
  other: Observed,
  signals: ReadonlySet<Signal>,
): Placed | undefined {
  const parting = partingOf(other, one)
  const said = saidToBreak(one, other, signals)
  if (!parting || !said) return undefined
  const struck = defect.stage === 'any' ? parting.stage : defect.stage
  return {
    stage: said.stage !== undefined && said.stage === struck,
    elsewhere: struck !== parting.stage,
    turn: said.turn !== undefined && Math.abs(said.turn - parting.turn) <= 1,
    step: said.step === undefined ? undefined : said.step === defect.step,
  }
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
