import type { Comparison, PairReport } from '../../../../core/comparison.ts'
import { probability } from '../../../../core/figures.ts'
import { FigureTable } from '../../parts/figure-table.tsx'
import { Foreign } from '../../parts/foreign.tsx'
import { Section } from '../../parts/section.tsx'

/** The same users on both sides. */
export function PairsTable({ pairs }: { readonly pairs: NonNullable<Comparison['pairs']> }) {
  return (
    <Section
      title="The same users on both sides"
      note="Pairs of conversations with the same scenario, persona, repeat and seed; p of the exact McNemar test, two-sided."
    >
      <FigureTable
        label="The same users on both sides"
        head={[
          'Arm',
          'Newly broken',
          'Newly fixed',
          'Failed in both',
          'Passed in both',
          'p',
          'Left out',
        ]}
        figures={[1, 2, 3, 4, 5]}
        rows={[
          { key: 'straying', cells: ['Straying', ...cellsOf(pairs.straying)] },
          { key: 'plain', cells: ['Never straying', ...cellsOf(pairs.plain)] },
        ]}
      />
    </Section>
  )
}

function cellsOf({ newlyBroken, newlyFixed, both, neither, p, leftOut }: PairReport) {
  const left = leftOut.map(({ reason, count }) => `${count} ${reason}`).join(', ')
  return [
    newlyBroken,
    newlyFixed,
    both,
    neither,
    probability(p),
    <Foreign key="left" text={left === '' ? 'none' : left} />,
  ]
}
