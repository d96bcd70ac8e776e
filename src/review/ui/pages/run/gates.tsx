import { Badge } from '@mantine/core'
import type { GateReport } from '../../../../core/gate.ts'
import { FigureTable } from '../../parts/figure-table.tsx'
import { Foreign } from '../../parts/foreign.tsx'
import { Section } from '../../parts/section.tsx'

/** The conditions that the run is held against. */
export function Gates({ gates }: { readonly gates: readonly GateReport[] }) {
  return (
    <Section title="Gates">
      <FigureTable
        label="Gates"
        head={['Gate', 'Met', 'Value', 'Rests on']}
        figures={[2]}
        rows={gates.map(({ gate, met, value, unit, note }) => ({
          key: gate,
          cells: [
            <Foreign key="gate" text={gate} />,
            <Badge key="met" color={met ? 'green' : 'red'} variant="light" tt="none">
              {met ? 'met' : 'not met'}
            </Badge>,
            value === undefined ? '–' : FORMS[unit](value),
            <Foreign key="note" text={note ?? ''} />,
          ],
        }))}
      />
    </Section>
  )
}

const FORMS: Readonly<Record<GateReport['unit'], (value: number) => string>> = {
  share: (value) => `${(value * 100).toFixed(1)} %`,
  count: String,
  ms: (value) => `${value.toFixed(0)} ms`,
  usd: (value) => `$${value.toFixed(2)}`,
}
