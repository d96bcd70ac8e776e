import type { AnalysisReport } from '../core/analysis.ts'
import { howMany } from '../core/figures.ts'
import { CUT_OFF, RECORD_UNREAD } from '../core/outcome.ts'

/** More conversations than this cut off at the turn limit make the failure rate doubtful. */
const UNRESOLVED_ALARM = 0.02
const SMALL = 100

type Warn = (report: AnalysisReport) => string | undefined

const WARNINGS: readonly Warn[] = [
  ({ observed }) =>
    observed
      ? 'people held these conversations: outcomes, stages and strayings are read off the log by rule, and what no rule tells is unresolved or unknown'
      : undefined,
  ({ observed }) =>
    observed?.simulated
      ? 'the observed and the simulated rate are not paired: other users, other wishes, and possibly another version of the bot'
      : undefined,
  ({ pending, status }) =>
    pending > 0
      ? `of what was scheduled, ${howMany(pending, 'conversation')} not held (run ${status}): the figures cover a part of the plan`
      : undefined,
  ({ counts, scheduled, pending }) => {
    const held = scheduled - pending
    return held > 0 && counts.excluded / held > 0.05
      ? `${percent(counts.excluded / held)} of the conversations are excluded: see the bounds beside the rate`
      : undefined
  },
  ({ setAside, scheduled, pending, observed }) => {
    if (observed) return undefined
    const cut = setAside.find(({ reason }) => reason === CUT_OFF)?.count ?? 0
    return cut / Math.max(1, scheduled - pending) > UNRESOLVED_ALARM
      ? `${howMany(cut, 'conversation')} reached their turn limit while still progressing: raise maxTurns`
      : undefined
  },
  ({ until }) =>
    until?.met
      ? 'the run was stopped by its own result: the figures beside "Stopped" hold all the same, the other intervals are for runs of a fixed size'
      : undefined,
  (report) => {
    const count = report.counts.unverified - unreadIn(report).count
    return count > 0
      ? `${howMany(count, 'conversation')} ended in a claim of success that nothing verifies: give the bot's record, or \`expect\` values it repeats`
      : undefined
  },
  (report) => {
    const { count, why } = unreadIn(report)
    return count > 0
      ? `${howMany(count, 'conversation')} ended in a claim of success that could not be verified: ${RECORD_UNREAD} (${why}); mend \`record\` of the target, or the bot`
      : undefined
  },
  ({ shadow }) => {
    const failures = shadow?.errors.reduce((sum, { count }) => sum + count, 0) ?? 0
    return failures > 0
      ? `the shadow itself failed in ${howMany(failures, 'turn')} (${shadow?.errors.map(({ key, count }) => `${key} ${count}`).join(', ')}): they count as no match`
      : undefined
  },
  ({ shadow }) =>
    shadow?.step !== undefined && (shadow.match.total === 0 || shadow.untold.length > 0)
      ? `step ${shadow.step} cannot be compared: ${shadow.match.total === 0 ? 'the bot' : 'the shadow'} told no output of it`
      : undefined,
  ({ straying, failures }) => {
    const { total } = straying.failure
    const errors = failures.find(({ key }) => key === 'bot_error')?.count ?? 0
    return total > 0 && errors === total
      ? 'every conversation ended in an error of the bot: read one, and if the bot is not to blame, mend the settings of the target (url, headers, body, response)'
      : undefined
  },
  ({ straying }) =>
    straying.failure.total > 0 && straying.failure.total < SMALL
      ? `only ${straying.failure.total} conversations count: the interval is wide`
      : undefined,
  ({ stages }) =>
    stages.some(({ stage, broke }) => stage === 'unknown' && broke > 0)
      ? 'some breaks are at an unknown stage: have the bot report its stage, or give the scenario `reachedWhen` matchers'
      : undefined,
]

/** What a reader must know before believing the figures. */
export function warningsOf(report: AnalysisReport): string[] {
  return WARNINGS.flatMap((warn) => warn(report) ?? [])
}

/** Conversations whose record could not be read, and for what in most of them. */
function unreadIn({ setAside }: AnalysisReport): { count: number; why: string } {
  const unread = setAside.filter(({ reason }) => reason.startsWith(`${RECORD_UNREAD}: `))
  return {
    count: unread.reduce((sum, { count }) => sum + count, 0),
    why: unread[0]?.reason.slice(RECORD_UNREAD.length + 2) ?? '',
  }
}

function percent(share: number): string {
  return `${(share * 100).toFixed(1)} %`
}
