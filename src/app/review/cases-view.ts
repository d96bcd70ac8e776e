import type { CaseRun, ListedCase } from '../../core/dataset.ts'
import { readHistory } from '../../datasets/index.ts'
import { casesOfProject, type Shelved } from '../case-places.ts'
import { listCases } from '../list-cases.ts'
import type { ReviewContext } from './context.ts'

/** A case as a page shows it. */
export interface ReviewedCase extends ListedCase {
  /** The conversation it was kept from. */
  readonly conversation: string
  readonly run: string
  readonly heldAt: string
  /** That conversation is in this store, so that it can be opened. */
  readonly stored: boolean
  /** What came of it each time, the newest first; the last twenty. */
  readonly runs: readonly CaseRun[]
}

/** The cases of the project that the page was started in. */
export interface CasesView {
  readonly cases: readonly ReviewedCase[]
  /** Passing runs in a row after which a case may be retired: as `dataset list` has it where it is told nothing else. */
  readonly retireAfter: number
}

const RETIRE_AFTER = 10
const SHOWN_RUNS = 20

/** The regression cases in `analysis/regressions`. Throws an `AppError` for a file there that is none. */
export function casesView(context: ReviewContext): CasesView {
  const shelved = casesOfProject(context)
  const listed = listCases(shelved, RETIRE_AFTER)
  const histories = new Map(
    shelved.map(({ path, file }) => [path, readHistory(path, file)] as const),
  )
  const cases = shelved.flatMap((kept, at) => {
    const one = listed[at]
    return one ? [reviewedCase(context, kept, one, histories.get(kept.path) ?? [])] : []
  })
  return { retireAfter: RETIRE_AFTER, cases }
}

function reviewedCase(
  { store }: ReviewContext,
  { one: { id, from } }: Shelved,
  listed: ListedCase,
  history: readonly CaseRun[],
): ReviewedCase {
  return {
    ...listed,
    conversation: from.conversationId,
    run: from.runId,
    heldAt: from.startedAt,
    stored: store.conversation(from.conversationId) !== undefined,
    runs: history
      .filter((run) => run.case === id)
      .slice(-SHOWN_RUNS)
      .reverse(),
  }
}
