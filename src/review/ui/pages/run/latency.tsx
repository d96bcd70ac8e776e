import { Text } from '@mantine/core'
import type { Latency } from '../../../../core/gate.ts'
import { FigureTable } from '../../parts/figure-table.tsx'
import { Section } from '../../parts/section.tsx'

/** How long the bot took. */
export function LatencyTable({ latency }: { readonly latency: Latency }) {
  const { turns, median, p95, p99, max } = latency
  return (
    <Section
      title="Latency"
      note="Milliseconds that a turn waited for the bot; excluded conversations are left out."
    >
      {turns === 0 ? (
        <Text size="sm">No latency was measured.</Text>
      ) : (
        <FigureTable
          label="Latency"
          head={['Turns', 'Median', '95 %', '99 %', 'Longest']}
          figures={[0, 1, 2, 3, 4]}
          rows={[{ key: 'all', cells: [turns, ms(median), ms(p95), ms(p99), ms(max)] }]}
        />
      )}
    </Section>
  )
}

function ms(value: number): string {
  return `${value < 10 ? value.toFixed(1) : value.toFixed(0)} ms`
}
