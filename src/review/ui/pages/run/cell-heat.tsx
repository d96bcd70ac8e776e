import { Text } from '@mantine/core'
import type { HeatMap } from '../../../../core/heat.ts'
import { HeatTable } from '../../parts/heat-table.tsx'
import { Section } from '../../parts/section.tsx'

/** Failure by persona and scenario. */
export function CellHeat({ runId, map }: { readonly runId: string; readonly map: HeatMap }) {
  return (
    <Section
      title="Persona × scenario"
      note="Failure rate of the straying arm with its interval and number of conversations; fewer than 30 are too few to say. A cell opens its failures."
    >
      {map.cells.length === 0 ? (
        <Text size="sm">Nothing passed or failed.</Text>
      ) : (
        <HeatTable
          label="Failure by persona and scenario"
          map={map}
          searchOf={({ row, column }) => ({
            run: [runId],
            arm: ['straying'],
            outcome: ['failed'],
            persona: [row],
            scenario: [column],
          })}
        />
      )}
    </Section>
  )
}
