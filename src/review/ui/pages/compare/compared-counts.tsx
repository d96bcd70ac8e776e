import type { ComparedRun, Comparison } from '../../../../core/comparison.ts'
import { interval } from '../../../../core/figures.ts'
import { OutcomeLabel } from '../../../../core/outcome.ts'
import { Count } from '../../parts/count.tsx'
import { FigureTable } from '../../parts/figure-table.tsx'
import { Foreign } from '../../parts/foreign.tsx'
import { PageLink } from '../../parts/links.tsx'
import { Section } from '../../parts/section.tsx'

/** What became of the conversations of both. */
export function ComparedCounts({ comparison: { a, b } }: { readonly comparison: Comparison }) {
  return (
    <Section title="What became of them" note="Straying arm.">
      <FigureTable
        label="What became of them"
        head={['Run', ...OutcomeLabel.options, 'Failure rate']}
        figures={[1, 2, 3, 4, 5, 6]}
        rows={[
          { key: 'a', cells: cellsOf('A', a) },
          { key: 'b', cells: cellsOf('B', b) },
        ]}
      />
    </Section>
  )
}

function cellsOf(side: string, { runId, iteration, counts, failure }: ComparedRun) {
  return [
    <PageLink key="run" to="/run" search={{ run: runId }}>
      {side} <Foreign text={iteration} />
    </PageLink>,
    ...OutcomeLabel.options.map((label) => (
      <Count
        key={label}
        of={counts[label]}
        search={{ run: [runId], arm: ['straying'], outcome: [label] }}
      />
    )),
    interval(failure),
  ]
}
