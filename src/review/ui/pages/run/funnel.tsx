import { Stack, Text } from '@mantine/core'
import type { AnalysisReport, StageReport } from '../../../../core/analysis.ts'
import { interval } from '../../../../core/figures.ts'
import { Count } from '../../parts/count.tsx'
import { Foreign } from '../../parts/foreign.tsx'
import { Section } from '../../parts/section.tsx'

/** Where it broke: how many came to each stage of the journey, how many broke there, and why. */
export function Funnel({ report }: { readonly report: AnalysisReport }) {
  const { stages, straying, runId } = report
  const most = Math.max(1, straying.failure.total)
  const worst = Math.max(...stages.map(({ broke }) => broke))
  return (
    <Section
      title="Where it broke"
      note="Straying arm, passed and failed. Hazard: the share of those that came to the stage and broke there. Gain: completion won were the stage mended. Every number opens its conversations."
    >
      {stages.length === 0 && <Text size="sm">No stage was told.</Text>}
      <ol className="funnel">
        {stages.map((stage) => (
          <li key={stage.stage}>
            <Stage
              stage={stage}
              runId={runId}
              most={most}
              isWorst={worst > 0 && stage.broke === worst}
            />
          </li>
        ))}
      </ol>
    </Section>
  )
}

function Stage({
  stage: one,
  runId,
  most,
  isWorst,
}: {
  readonly stage: StageReport
  readonly runId: string
  readonly most: number
  readonly isWorst: boolean
}) {
  const { stage, reached, broke, hazard, gain } = one
  const straying = { run: [runId], arm: ['straying' as const] }
  const valid = { ...straying, outcome: ['passed' as const, 'failed' as const] }
  return (
    <Stack gap={2}>
      <div className="funnel-line">
        <Text component="span" fw={600}>
          <Foreign text={stage} />
          {isWorst && (
            <Text component="span" size="sm" c="dimmed" fw={400}>
              {' '}
              broke most
            </Text>
          )}
        </Text>
        <Text component="span" size="sm" className="figures-inline">
          <Count of={reached} search={{ ...valid, reached: [stage] }}>
            {reached} reached
          </Count>
          {' → '}
          <Count of={broke} search={{ ...straying, outcome: ['failed'], stage: [stage] }}>
            {broke} broke
          </Count>
        </Text>
      </div>
      <div className="bar" aria-hidden="true">
        <span
          style={{
            width: `${((reached - broke) / most) * 100}%`,
            background: 'var(--mantine-color-blue-5)',
          }}
        />
        <span className="broke" style={{ width: `${(broke / most) * 100}%` }} />
      </div>
      {broke > 0 && (
        <Text size="sm" component="div">
          {interval(hazard)} of those, gain {(gain * 100).toFixed(1)} pp:{' '}
          <Why stage={one} runId={runId} />
        </Text>
      )}
    </Stack>
  )
}

function Why({
  stage: { stage, failures, mainStep },
  runId,
}: {
  readonly stage: StageReport
  readonly runId: string
}) {
  return (
    <>
      {failures.map(({ key, count }, at) => (
        <span key={key}>
          {at > 0 && ', '}
          <Count
            of={count}
            search={{ run: [runId], arm: ['straying'], stage: [stage], failure: [key] }}
          >
            {count} {key}
          </Count>
        </span>
      ))}
      {mainStep !== undefined && (
        <>
          ; mostly step <Foreign text={mainStep} />
        </>
      )}
    </>
  )
}
