import type { StepsTold } from '../../../../core/heat.ts'
import { Count } from '../../parts/count.tsx'
import { FigureTable } from '../../parts/figure-table.tsx'
import { Foreign } from '../../parts/foreign.tsx'
import { Section } from '../../parts/section.tsx'

/** The steps of the bot's pipeline. */
export function Steps({
  runId,
  told: { steps, oneOf },
}: {
  readonly runId: string
  readonly told: StepsTold
}) {
  return (
    <Section
      title="Pipeline steps"
      note={`Replies that told the step, those in which it erred, and failed conversations that it broke; straying arm.${oneOf > 1 ? ` Told and erred are counted in one conversation of ${oneOf}.` : ''}`}
    >
      <FigureTable
        label="Pipeline steps"
        head={['Step', 'Told', 'Erred', 'Broke']}
        figures={[1, 2, 3]}
        rows={steps.map(({ step, told, erred, broke }) => ({
          key: step,
          cells: [
            <Foreign key="step" text={step} />,
            told,
            erred,
            <Count
              key="broke"
              of={broke}
              search={{ run: [runId], arm: ['straying'], outcome: ['failed'], step: [step] }}
            />,
          ],
        }))}
      />
    </Section>
  )
}
