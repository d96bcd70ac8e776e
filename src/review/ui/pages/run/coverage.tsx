import type { Coverage } from '../../../../core/coverage.ts'
import { percent } from '../../../../core/figures.ts'
import { FigureTable } from '../../parts/figure-table.tsx'
import { Reason } from '../../parts/reason.tsx'
import { Section } from '../../parts/section.tsx'

/** What met what. */
export function CoverageTable({ coverage }: { readonly coverage: Coverage }) {
  const { covered, possible, kinds } = coverage
  return (
    <Section
      title="What met what"
      note={`${covered} of ${possible} pairs that can meet did, ${percent(covered / Math.max(1, possible))}.`}
    >
      <FigureTable
        label="What met what"
        head={['Pairs of', 'Met', 'Of', 'Share', 'Not met, for example']}
        figures={[1, 2, 3]}
        rows={kinds.map(({ between, covered: met, possible: of, missing }) => ({
          key: between,
          cells: [
            between,
            met,
            of,
            percent(met / Math.max(1, of)),
            <Reason key="missing" text={missing.slice(0, 2).join(', ')} />,
          ],
        }))}
      />
    </Section>
  )
}
