import type { CaseResult, DatasetReport, ListedCase, Standing } from '../core/dataset.ts'
import { howMany } from '../core/figures.ts'
import type { Outcome } from '../core/outcome.ts'
import type { Document, Section } from './document.ts'
import { outcomeText } from './outcome-words.ts'

/** What became of a case, by what it was when it was kept: failed, or anything else. */
const WORDS = {
  passing: { failed: 'mended', other: 'still passes' },
  flaky: { failed: 'flaky', other: 'flaky' },
  failing: { failed: 'still failing', other: 'broken' },
  not_held: { failed: 'cannot be held', other: 'cannot be held' },
} as const satisfies Record<Standing, { failed: string; other: string }>

/** The worst first: what somebody has to look at. */
const ORDER: readonly Standing[] = ['failing', 'flaky', 'not_held', 'passing']

/** Every case held against the target as it is now. */
export function datasetDocument({ cases, counts, unmet, retireAfter }: DatasetReport): Document {
  const held = cases.filter(({ standing }) => standing !== 'not_held')
  const against = [...new Set(held.map(({ now }) => `${now.target} ${now.iteration}`))].join(', ')
  const ordered = ORDER.flatMap((standing) => cases.filter((one) => one.standing === standing))
  const retireable = cases.filter((one) => one.retireable)
  const [first] = cases
  const needed =
    first === undefined
      ? ''
      : `, each ${first.times === 1 ? 'once' : `${first.times} times`}, ${first.needed === first.times ? 'all' : first.needed} must pass`
  return {
    title: `${howMany(cases.length, 'case')} ${against === '' ? 'that could not be held' : `against ${against}`}${needed}`,
    lead: [
      `${counts.passing} passing, ${counts.flaky} flaky, ${counts.failing} failing, ${counts.not_held} cannot be held.`,
      unmet === 0
        ? 'Every case does what is expected of it.'
        : `${unmet} expected to pass did not.`,
    ],
    sections: [
      {
        title: 'Cases',
        head: ['case', 'scenario × persona', 'now', 'passed', 'what came of it'],
        figures: [3],
        wrap: true,
        rows: ordered.map((one) => [
          one.id,
          `${one.scenario} × ${one.persona}`,
          WORDS[one.standing][one.before.outcome.label === 'failed' ? 'failed' : 'other'],
          `${one.counts.passed}/${one.times}`,
          detail(one),
        ]),
      },
      ...(retireable.length > 0 ? [retiring(retireable, retireAfter)] : []),
    ],
    warnings: warningsOf(cases),
  }
}

function detail({ standing, why, failure, before, note }: CaseResult): string {
  const was = `was ${outcomeText(before.outcome)} on ${before.iteration}`
  const now =
    standing === 'not_held'
      ? (why ?? '')
      : failure === undefined
        ? was
        : alike(failure, before.outcome)
          ? `the same: ${outcomeText(failure)}`
          : `${outcomeText(failure)}; ${was}`
  return note === undefined ? now : `${now} (${note})`
}

/** The same kind of failure at the same stage; the turn may differ. */
function alike(one: Outcome, other: Outcome): boolean {
  return (
    one.label === other.label &&
    one.failure === other.failure &&
    one.break?.stage === other.break?.stage
  )
}

function retiring(cases: readonly CaseResult[], retireAfter: number): Section {
  return {
    title: 'May be retired',
    notes: [
      `Passing in ${retireAfter} runs in a row or more. Nothing is deleted: take the line out of the file to let a case go.`,
    ],
    head: ['case', 'in a row', 'file'],
    figures: [1],
    rows: cases.map(({ id, inARow, file }) => [id, String(inARow), file]),
  }
}

function warningsOf(cases: readonly CaseResult[]): string[] {
  const remarks = new Map<string, number>()
  for (const { remark } of cases)
    if (remark !== undefined) remarks.set(remark, (remarks.get(remark) ?? 0) + 1)
  const known = cases.filter(
    ({ expected, standing }) => expected === 'failed' && standing === 'passing',
  )
  return [
    ...[...remarks].map(([remark, count]) => `${howMany(count, 'case')}: ${remark}`),
    ...known.map(
      ({ id, file }) =>
        `${id} was expected to fail and passes: set "expected" to "passed" in ${file}`,
    ),
  ]
}

/** The cases that are kept. */
export function listDocument(cases: readonly ListedCase[]): Document {
  const retireable = cases.filter((one) => one.retireable).length
  return {
    title: howMany(cases.length, 'case'),
    lead: retireable === 0 ? [] : [`${retireable} passed for so long that they may be retired.`],
    sections: [
      {
        title: 'Cases',
        head: [
          'case',
          'file',
          'scenario × persona',
          'expected',
          'last run',
          'in a row',
          'kept for',
        ],
        figures: [5],
        wrap: true,
        rows: cases.map((one) => [
          one.id,
          one.file.split(/[/\\]/u).at(-1) ?? one.file,
          `${one.scenario} × ${one.persona}`,
          one.expected === 'passed' ? 'to pass' : 'to fail',
          one.last === undefined
            ? 'never held'
            : `${one.last.standing.replace('_', ' ')}, ${one.last.iteration}`,
          one.last === undefined ? '' : `${one.inARow}${one.retireable ? ', retireable' : ''}`,
          `${outcomeText(one.from.outcome)} on ${one.from.target} ${one.from.iteration}${one.note === undefined ? '' : ` (${one.note})`}`,
        ]),
      },
    ],
    warnings: [],
  }
}
