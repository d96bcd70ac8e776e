import { Text } from '@mantine/core'
import type { AnalysisReport, ArmReport } from '../../../../core/analysis.ts'
import { OutcomeLabel } from '../../../../core/outcome.ts'
import type { Arm } from '../../../../core/plan.ts'
import { Count } from '../../parts/count.tsx'
import { FigureTable } from '../../parts/figure-table.tsx'
import { Section } from '../../parts/section.tsx'

/** What became of every conversation that was scheduled, as a sum that adds up. */
export function Counts({ report }: { readonly report: AnalysisReport }) {
  const { counts, scheduled, pending, straying, plain, observed, runId } = report
  const parts = [
    ...OutcomeLabel.options.map((label) => `${counts[label]} ${label}`),
    ...(pending > 0 ? [`${pending} not held yet`] : []),
  ]
  const both = { scheduled: scheduled - pending, counts }
  const rows = observed
    ? [rowOf('Observed', straying, runId, ['straying'])]
    : [
        rowOf('Straying', straying, runId, ['straying']),
        rowOf('Never straying', plain, runId, ['plain']),
        rowOf('All', both, runId, ['straying', 'plain']),
      ]
  return (
    <Section title="What became of them">
      <Text size="sm" data-testid="sum">
        {parts.join(' + ')} = {scheduled} scheduled
      </Text>
      <FigureTable
        label="What became of them"
        head={['Arm', ...OutcomeLabel.options, 'Sum']}
        figures={[1, 2, 3, 4, 5, 6]}
        rows={rows}
      />
    </Section>
  )
}

function rowOf(
  name: string,
  { scheduled, counts }: Pick<ArmReport, 'scheduled' | 'counts'>,
  runId: string,
  arm: Arm[],
) {
  return {
    key: name,
    cells: [
      name,
      ...OutcomeLabel.options.map((label) => (
        <Count key={label} of={counts[label]} search={{ run: [runId], arm, outcome: [label] }} />
      )),
      <Count key="sum" of={scheduled} search={{ run: [runId], arm }} />,
    ],
  }
}
