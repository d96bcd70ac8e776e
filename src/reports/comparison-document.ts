import type {
  ChangedPair,
  ComparedBy,
  ComparedRun,
  ComparedSlice,
  Comparison,
  PairReport,
} from '../core/comparison.ts'
import { changeInterval, counted, interval, probability } from '../core/figures.ts'
import { OutcomeLabel } from '../core/outcome.ts'
import type { Document, Section } from './document.ts'

/** Changed pairs and parts shown at most; the JSON form has more. */
const PAIRS_SHOWN = 10
const PARTS_SHOWN = 12
/** Parts are called changed at this false discovery rate. */
const DISCOVERY = 0.1

const FINDINGS: Readonly<Record<Comparison['finding'], string>> = {
  better: 'B fails less often than A',
  worse: 'B fails more often than A',
  none: 'no difference is shown',
}

/** What is said of two runs, in the order a reader asks: better or worse, by how much, where, for example. */
export function comparisonDocument(comparison: Comparison): Document {
  const { a, b, pairs, newlyBroken, newlyFixed } = comparison
  return {
    title: `A ${named(a)} against B ${named(b)}`,
    lead: comparisonLead(comparison).map(([about, said]) => `${about.padEnd(NAME_WIDTH)}${said}`),
    sections: [
      ...(pairs ? [pairsSection(pairs)] : []),
      countsSection(comparison),
      ...(['stage', 'persona', 'scenario'] as const).map((by) => partsSection(by, comparison)),
      changedSection('Newly broken', 'b', newlyBroken, totalOf(pairs, 'newlyBroken')),
      changedSection('Newly fixed', 'a', newlyFixed, totalOf(pairs, 'newlyFixed')),
    ].filter((section) => (section.rows?.length ?? 0) > 0),
    warnings: comparison.warnings,
  }
}

function named({ target, iteration, runId }: ComparedRun): string {
  return `${target} ${iteration} (${runId})`
}

/** Columns that the name of a line takes. */
const NAME_WIDTH = 14

/** What is said of two runs first: what a line is about, and what it says. */
export function comparisonLead({
  a,
  b,
  difference,
  p,
  finding,
  paired,
  clustered,
  pairs,
}: Comparison): [about: string, said: string][] {
  const test = paired ? 'exact McNemar' : 'Fisher, not paired'
  const numbers = pairs?.straying
  const count = numbers
    ? `, ${numbers.both + numbers.neither + numbers.newlyBroken + numbers.newlyFixed} pairs`
    : ''
  return [
    ['Finding', `${FINDINGS[finding]} (p ${probability(p)}, ${test})`],
    ['Difference', `${changeInterval(difference)} in the failure rate${count}`],
    ...(clustered
      ? [
          [
            'Drawn anew',
            `${changeInterval(clustered)} for other ${clustered.by}s like these ${clustered.clusters} (design effect ${clustered.designEffect.toFixed(1)})`,
          ] satisfies [string, string],
        ]
      : []),
    ['Failure of A', counted(a.failure)],
    ['Failure of B', counted(b.failure)],
  ]
}

function pairsSection({ straying, plain }: NonNullable<Comparison['pairs']>): Section {
  const row = (name: string, of: PairReport): string[] => [
    name,
    String(of.newlyBroken),
    String(of.newlyFixed),
    String(of.both),
    String(of.neither),
    probability(of.p),
    of.leftOut.map(({ reason, count }) => `${count} ${reason}`).join(', ') || 'none',
  ]
  return {
    title: 'The same users on both sides',
    head: ['arm', 'newly broken', 'newly fixed', 'both failed', 'neither', 'p', 'left out'],
    figures: [1, 2, 3, 4, 5],
    rows: [row('straying', straying), row('never straying', plain)],
  }
}

function countsSection({ a, b }: Comparison): Section {
  const row = (name: string, { counts }: ComparedRun): string[] => [
    name,
    ...OutcomeLabel.options.map((label) => String(counts[label])),
  ]
  return {
    title: 'What became of them (straying arm)',
    head: ['run', ...OutcomeLabel.options],
    figures: OutcomeLabel.options.map((_, column) => column + 1),
    rows: [row(`A ${a.runId}`, a), row(`B ${b.runId}`, b)],
  }
}

const PART_TITLES: Readonly<Record<ComparedBy, string>> = {
  stage: 'Where it broke',
  persona: 'By persona',
  scenario: 'By scenario',
}

function partsSection(by: ComparedBy, { slices, paired }: Comparison): Section {
  const own = slices.filter((slice) => slice.by === by)
  const readable = own.filter(({ q }) => q !== undefined)
  const few = own.filter(({ q }) => q === undefined).map(({ key, b }) => `${key} (${b.total})`)
  return {
    title: PART_TITLES[by],
    notes: [
      'q: share of false finds among the parts from the first to this one; * at most 10 %.',
      ...(readable.length > PARTS_SHOWN
        ? [`The ${PARTS_SHOWN} likeliest of ${readable.length}.`]
        : []),
      ...(few.length > 0 ? [`Too few to say (n < 30): ${few.join(', ')}.`] : []),
    ],
    head: [by, 'A', 'B', ...(paired ? ['newly broken', 'newly fixed'] : []), 'p', 'q', ''],
    figures: paired ? [1, 2, 3, 4, 5, 6] : [1, 2, 3, 4],
    rows: readable.slice(0, PARTS_SHOWN).map((slice) => partRow(slice, paired)),
  }
}

function partRow(slice: ComparedSlice, paired: boolean): string[] {
  const { key, a, b, newlyBroken = 0, newlyFixed = 0, p, q = 1 } = slice
  return [
    key,
    interval(a),
    interval(b),
    ...(paired ? [String(newlyBroken), String(newlyFixed)] : []),
    probability(p),
    probability(q),
    q <= DISCOVERY ? '*' : '',
  ]
}

function totalOf(pairs: Comparison['pairs'], figure: 'newlyBroken' | 'newlyFixed'): number {
  return (pairs?.straying[figure] ?? 0) + (pairs?.plain[figure] ?? 0)
}

function changedSection(
  title: string,
  failing: 'a' | 'b',
  changed: readonly ChangedPair[],
  total: number,
): Section {
  const shown = changed.slice(0, PAIRS_SHOWN)
  return {
    title,
    notes: [
      `${total > shown.length ? `The first ${shown.length} of ${total}. ` : ''}\`offscript show ID\` prints either side.`,
    ],
    head: ['failed', 'passed', 'stage', 'failure', 'why'],
    rows: shown.map((pair) => [
      pair[failing],
      pair[failing === 'a' ? 'b' : 'a'],
      pair.stage ?? '',
      pair.failure ?? '',
      pair.cause,
    ]),
  }
}
