import { PACKAGE_FOLDER, type ReviewContext, runsView, runView } from '../../app.ts'
import { addressOf } from '../../core/address-of.ts'
import { visibleLine } from '../../core/visible.ts'
import { answer } from './answers.ts'
import type { ReadName } from './api.ts'
import { readBuilt } from './built.ts'
import { failingTranscripts } from './failing-transcripts.ts'
import { type FilledPage, fillPage } from './fill-page.ts'
import { DEFAULT_BOUNDS, type ReportBounds } from './report-bounds.ts'

/** The page as one file, before it is filled. */
const PAGE = ['dist', 'review', 'report', 'index.html']

/**
 * A run as one self-contained page: the overview of its target, its own page, and its failing transcripts as far as `bounds` let
 * them in. It holds what the served page would be answered, needs no server and no network, and runs no script but its own. The
 * newest run where none is named. Throws an `AppError` where a run that is named is not stored, or the page is not built.
 */
export function staticReport(
  context: ReviewContext,
  name = 'latest',
  bounds: ReportBounds = DEFAULT_BOUNDS,
): string {
  const { run, report } = runView(context, name)
  const answers: Record<string, string> = {}
  const add = (question: ReadName, input: object, given = input): void => {
    answers[addressOf(question, input)] = answer(context, { name: question, input: given })
  }
  const { runId, target } = run
  // People's own conversations are in no trend.
  if (runsView(context).runs.some((one) => one.target === target && !one.observed)) {
    add('overview', {}, { target })
    add('overviewClusters', { target })
  }
  add('run', {}, { run: runId })
  for (const question of ['run', 'runTurns', 'runClusters'] as const) add(question, { run: runId })
  const { left, transcripts } = failingTranscripts(context, runId, bounds)
  const page: FilledPage = {
    title: visibleLine(`${report.target} ${report.iteration} · Offscript`),
    answers: { ...answers, ...transcripts },
    left,
  }
  return fillPage(readBuilt(PACKAGE_FOLDER, ...PAGE).toString('utf8'), page)
}
