import type {
  AnalysisReport,
  ArmReport,
  Clustered,
  Observed,
  Rate,
  Slice,
  SliceBy,
  Until,
} from '../core/analysis.ts'
import { counted, interval, percent } from '../core/figures.ts'
import { OutcomeLabel } from '../core/outcome.ts'
import { breaksSections } from './breaks-sections.ts'
import { clustersSection } from './clusters-document.ts'
import { coverageSection } from './coverage-section.ts'
import type { Document, Section } from './document.ts'
import { gatesSection } from './gates-section.ts'
import { shadowLead, shadowSections } from './shadow-sections.ts'

/** Rows of a slice table at most; what is left out is said. */
const SLICES_SHOWN = 12

/** What is said of one run, in the order a reader asks: how often, where, how, for whom, for example. */
export function analysisDocument(report: AnalysisReport): Document {
  const { target, iteration, runId, seed } = report
  return {
    title: report.observed
      ? `${target} ${iteration} (run ${runId}): observed, not simulated`
      : `${target} ${iteration} (run ${runId}, seed ${seed})`,
    lead: leadOf(report),
    sections: [
      gatesSection(report.gates ?? []),
      countsSection(report),
      stagesSection(report),
      ...breaksSections(report.breaks),
      {
        ...tallySection('How it failed', 'failure', report.failures),
        notes: covers(report, 'Straying arm.'),
      },
      endStatesSection(report),
      setAsideSection(report),
      ...(['persona', 'scenario', 'behaviour'] as const).map((by) => sliceSection(by, report)),
      passAllSection(report),
      clustersSection(report.clusters),
      coverageSection(report.coverage),
      examplesSection(report),
      ...shadowSections(report),
    ].filter((section) => (section.rows?.length ?? 0) > 0),
    warnings: report.warnings,
  }
}

/** Which arms a table covers, with what else is said of it in one line; people who were observed are in no arm. */
function covers(
  { observed }: AnalysisReport,
  arms: 'Straying arm.' | 'Both arms.',
  more = '',
): string[] {
  if (observed) return more === '' ? [] : [more]
  return [`${arms} ${more}`.trim()]
}

/** The same report cut down to its head, the stages and the kinds of failure. */
export function breaksDocument(report: AnalysisReport): Document {
  const whole = analysisDocument(report)
  const kept = ['Where it broke', 'How it failed']
  return { ...whole, sections: whole.sections.filter(({ title }) => kept.includes(title)) }
}

function leadOf(report: AnalysisReport): string[] {
  const { straying, plain, turns, clustered, until } = report
  const excluded = straying.counts.excluded
  const bounds =
    excluded > 0
      ? ` (${percent(straying.bounds.best)} to ${percent(straying.bounds.worst)} were the ${excluded} excluded all passed, or all failed)`
      : ''
  return [
    `Failure rate  ${counted(straying.failure)}${bounds}`,
    ...stopped(until),
    ...drawnAnew(clustered),
    ...noFailure(straying.failure),
    `Completion    ${counted(straying.completion)}`,
    ...(report.observed
      ? besideSimulated(report.observed)
      : [
          `Never strayed ${counted(plain.failure)} failed: the deviation-free arm, apart from the figures above`,
        ]),
    ...(report.explored
      ? [
          `Explored      ${report.explored.held} more where failures were likeliest or least known, ${report.explored.failed} failed; they enter no rate`,
        ]
      : []),
    `Length        ${turns.median.toFixed(0)} turns (median), ${turns.p95.toFixed(0)} at the 95th percentile${report.observed ? '' : ', both arms'}`,
    ...shadowLead(report),
  ]
}

/** The newest simulated rate, for the eye alone: the two are not paired. */
function besideSimulated({ file, simulated }: Observed): string[] {
  return [
    simulated
      ? `Simulated     ${counted(simulated.failure)} failed: the newest run, ${simulated.runId} (${simulated.iteration}); not paired`
      : 'Simulated     no run of this target to set beside it',
    `Log           ${file}`,
  ]
}

/** What holds however often one looked. */
function stopped(until: Until | undefined): string[] {
  if (!until) return []
  const { rule, met, failure, pairs } = until
  const evidence = pairs
    ? `; e-value ${pairs.eValue < 1_000 ? pairs.eValue.toFixed(1) : '> 1000'} where 20 is enough, ${pairs.newlyBroken} newly broken, ${pairs.newlyFixed} newly fixed`
    : ''
  const how = met ? 'Stopped       ' : 'Not reached   '
  return [
    `${how}${rule}: failure rate ${percent(failure.low)} to ${percent(failure.high)}, whenever one stops${evidence}`,
  ]
}

function drawnAnew(clustered: Clustered | undefined): string[] {
  if (!clustered) return []
  const { by, clusters, designEffect, failure } = clustered
  return [
    `Drawn anew    ${percent(failure.low)} to ${percent(failure.high)} for other ${by}s like these ${clusters} (design effect ${designEffect.toFixed(1)})`,
  ]
}

/** The largest rate at which nothing is seen in 5 % of such runs; for many conversations, the rule of three. */
function noFailure({ hits, total }: Rate): string[] {
  return hits > 0 || total === 0
    ? []
    : [
        `Upper bound   ${percent(1 - 0.05 ** (1 / total))}: a higher rate shows a failure in 95 % of such runs`,
      ]
}

function passAllSection(report: AnalysisReport): Section {
  const { passAll } = report
  const ks = [...new Set(passAll.map(({ k }) => k))].sort((a, b) => a - b)
  const scenarios = [...new Set(passAll.map(({ scenario }) => scenario))]
  const cell = (scenario: string, k: number): string => {
    const found = passAll.find((one) => one.scenario === scenario && one.k === k)
    return found ? `${percent(found.value)} (${found.cells})` : '–'
  }
  return {
    title: 'Every time',
    notes: covers(
      report,
      'Straying arm.',
      'Share of cells in which k repeats all pass (pass^k); in brackets, cells with as many repeats.',
    ),
    head: ['scenario', ...ks.map((k) => `k = ${k}`)],
    figures: ks.map((_, column) => column + 1),
    rows: ks.length > 1 ? scenarios.map((one) => [one, ...ks.map((k) => cell(one, k))]) : [],
  }
}

function countsSection(report: AnalysisReport): Section {
  const { straying, plain, counts, scheduled, pending } = report
  const row = (name: string, arm: Pick<ArmReport, 'scheduled' | 'counts'>): string[] => [
    name,
    ...OutcomeLabel.options.map((label) => String(arm.counts[label])),
    String(arm.scheduled),
  ]
  return {
    title: 'What became of them',
    head: ['arm', ...OutcomeLabel.options, 'sum'],
    figures: [1, 2, 3, 4, 5, 6],
    rows: report.observed
      ? [row('observed', straying)]
      : [
          row('straying', straying),
          row('never straying', plain),
          row('all', { scheduled: scheduled - pending, counts }),
        ],
    notes: pending > 0 ? [`${pending} of ${scheduled} scheduled were not held.`] : [],
  }
}

function stagesSection(report: AnalysisReport): Section {
  return {
    title: 'Where it broke',
    notes: covers(
      report,
      'Straying arm.',
      'Hazard: share of those that reached the stage. Gain: completion won were the stage mended.',
    ),
    head: ['stage', 'reached', 'broke', 'hazard', 'gain', 'mostly', 'step'],
    figures: [1, 2, 3, 4],
    rows: report.stages.map(({ stage, reached, broke, hazard, gain, mainFailure, mainStep }) => [
      stage,
      String(reached),
      String(broke),
      interval(hazard),
      `${(gain * 100).toFixed(1)} pp`,
      mainFailure ?? '',
      mainStep ?? '',
    ]),
  }
}

function tallySection(
  title: string,
  name: string,
  tallies: readonly { key: string; count: number }[],
): Section {
  return {
    title,
    head: [name, 'conversations'],
    figures: [1],
    rows: tallies.map(({ key, count }) => [key, String(count)]),
  }
}

function endStatesSection(report: AnalysisReport): Section {
  return {
    title: 'End states',
    notes: covers(report, 'Both arms.'),
    head: ['end state', 'desired', 'conversations'],
    figures: [2],
    rows: report.endStates.map(({ endState, desired, count }) => [
      endState,
      desired ? 'yes' : 'no',
      String(count),
    ]),
  }
}

function setAsideSection(report: AnalysisReport): Section {
  return {
    title: 'Neither passed nor failed',
    notes: covers(report, 'Both arms.', '`offscript show ID` says what happened.'),
    head: ['label', 'reason', 'conversations', 'for example'],
    figures: [2],
    rows: report.setAside.map(({ label, reason, count, example }) => [
      label,
      reason,
      String(count),
      example,
    ]),
  }
}

const SLICE_TITLES: Readonly<Record<SliceBy, string>> = {
  persona: 'By persona',
  scenario: 'By scenario',
  behaviour: 'By behaviour (failures that broke after it)',
}

function sliceSection(by: SliceBy, report: AnalysisReport): Section {
  const own = report.slices.filter((slice) => slice.by === by)
  const readable = own.filter(({ tooFew }) => !tooFew)
  const few = own
    .filter(({ tooFew }) => tooFew)
    .map(({ key, failure }) => `${key} (${failure.total})`)
  return {
    title: SLICE_TITLES[by],
    notes: [
      ...covers(
        report,
        'Straying arm.',
        readable.length > SLICES_SHOWN ? `The ${SLICES_SHOWN} highest of ${readable.length}.` : '',
      ),
      ...(few.length > 0 ? [`Too few to say (n < 30): ${few.join(', ')}.`] : []),
    ],
    head: [by, 'failed', 'of', 'failure rate', 'lift'],
    figures: [1, 2, 3, 4],
    rows: readable.slice(0, SLICES_SHOWN).map(sliceRow),
  }
}

function sliceRow({ key, failure, lift }: Slice): string[] {
  return [
    key,
    String(failure.hits),
    String(failure.total),
    interval(failure),
    lift === undefined ? '–' : `×${lift.toFixed(2)}`,
  ]
}

function examplesSection({ examples }: AnalysisReport): Section {
  return {
    title: 'Read these',
    notes: ['`offscript show ID` prints the transcript with the break marked.'],
    head: ['command', 'stage', 'turn', 'failure', 'why'],
    figures: [2],
    rows: examples.map(({ id, command, stage, turn, failure, cause }) => [
      command ?? `npx offscript show ${id}`,
      stage,
      String(turn),
      failure,
      cause,
    ]),
  }
}
