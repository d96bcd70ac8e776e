import type { DatasetReport } from '../core/dataset.ts'
import { AppError } from '../core/errors.ts'
import { checkMet, type Gate, hold, readGate, type Unit } from './gates/gate-form.ts'

const FIGURES: Readonly<
  Record<
    string,
    { readonly unit: Unit; readonly of: (report: DatasetReport) => number | undefined }
  >
> = {
  unmet: { unit: 'count', of: ({ unmet }) => unmet },
  failing: { unit: 'count', of: ({ counts }) => counts.failing },
  flaky: { unit: 'count', of: ({ counts }) => counts.flaky },
  notHeld: { unit: 'count', of: ({ counts }) => counts.not_held },
  passing: { unit: 'count', of: ({ counts }) => counts.passing },
  passingShare: {
    unit: 'share',
    of: ({ counts, cases }) => (cases.length === 0 ? undefined : counts.passing / cases.length),
  },
}

/** Every case that is expected to pass does. */
const USUAL = 'unmet<=0'

/** The conditions on cases that were held; the usual one where none is given. Throws an `AppError` for what is none. */
export function parseCaseGates(sources: readonly string[]): Gate[] {
  return (sources.length > 0 ? sources : [USUAL]).map((source) => readGate(FIGURES, source))
}

/** Throws an `AppError` naming every gate that the cases do not meet. */
export function checkCasesMet(gates: readonly Gate[], report: DatasetReport): void {
  checkMet(gates.map((gate) => hold(gate, { value: FIGURES[gate.figure]?.of(report) })))
}

/** Throws an `AppError` when more than a share of the cases could not be held. */
export function checkCasesHeld({ counts, cases }: DatasetReport, maxExcluded: number): void {
  if (counts.not_held <= maxExcluded * cases.length) return
  throw new AppError(
    'too_much_excluded',
    `${counts.not_held} of ${cases.length} cases could not be held: this says too little about the bot`,
    { hint: 'Mend what keeps them from it, or raise run.maxExcluded.' },
  )
}
