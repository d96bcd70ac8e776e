import { points, probability } from '../../../../core/figures.ts'
import type { TrendRow } from '../../../../core/trend.ts'
import { RateFigure } from '../../parts/figure.tsx'
import { FigureTable } from '../../parts/figure-table.tsx'
import { Foreign } from '../../parts/foreign.tsx'
import { PageLink } from '../../parts/links.tsx'

/** The figures of the chart, the newest iteration first. */
export function IterationsTable({ rows }: { readonly rows: readonly TrendRow[] }) {
  return (
    <FigureTable
      label="Iterations"
      head={[
        'Iteration',
        'Failure rate',
        'Completion',
        'Change',
        'p',
        'Newly broken',
        'Newly fixed',
        'Broke most at',
        'Scheduled',
        'Set aside',
      ]}
      figures={[1, 2, 3, 4, 5, 6, 8, 9]}
      rows={[...rows].reverse().map((row) => ({ key: row.runId, cells: cellsOf(row) }))}
    />
  )
}

function cellsOf(row: TrendRow) {
  const { runId, iteration, toPrevious, notComparable } = row
  // As in the terminal: over the pairs, and nothing where the row before met other users.
  const change = notComparable === undefined ? toPrevious : undefined
  return [
    <PageLink key="run" to="/run" search={{ run: runId }}>
      <Foreign text={iteration} />
    </PageLink>,
    <RateFigure key="failure" rate={row.failure} />,
    <RateFigure key="completion" rate={row.completion} />,
    change ? (
      <PageLink key="change" to="/compare" search={{ a: change.runId, b: runId }}>
        {points(change.difference.value)}
      </PageLink>
    ) : (
      '–'
    ),
    change ? probability(change.p) : '–',
    change ? change.newlyBroken : '–',
    change ? change.newlyFixed : '–',
    row.topBreakStage === undefined ? '–' : <Foreign key="stage" text={row.topBreakStage} />,
    row.scheduled,
    row.setAside,
  ]
}
