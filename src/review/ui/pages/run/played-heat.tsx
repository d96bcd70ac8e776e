import { BehaviourKind } from '../../../../core/behaviour.ts'
import type { HeatMap } from '../../../../core/heat.ts'
import { HeatTable } from '../../parts/heat-table.tsx'
import { Section } from '../../parts/section.tsx'

/** What is said where no stage had been told. */
const UNKNOWN = 'unknown'

/** Failure by behaviour and the stage in which it was played. */
export function PlayedHeat({ runId, map }: { readonly runId: string; readonly map: HeatMap }) {
  return (
    <Section
      title="Behaviour × stage"
      note="Of the straying conversations in which the behaviour was played at the stage, how many failed, wherever they broke. A conversation counts in every cell that it met."
    >
      <HeatTable
        label="Failure by behaviour and stage"
        map={map}
        searchOf={({ row, column }) => ({
          run: [runId],
          arm: ['straying'],
          outcome: ['failed'],
          behaviour: BehaviourKind.options.filter((kind) => kind === row),
          played: [`${row}@${column === UNKNOWN ? '' : column}`],
        })}
      />
    </Section>
  )
}
