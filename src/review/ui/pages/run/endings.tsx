import { Text, Title } from '@mantine/core'
import type { AnalysisReport } from '../../../../core/analysis.ts'
import { Count } from '../../parts/count.tsx'
import { FigureTable } from '../../parts/figure-table.tsx'
import { Foreign } from '../../parts/foreign.tsx'
import { PageLink } from '../../parts/links.tsx'
import { Reason } from '../../parts/reason.tsx'
import { Section } from '../../parts/section.tsx'

/** What the report adds to the name of an end state that was reached with a wrong record. */
const WRONG = ', with a wrong record'

/** How conversations ended: failures by kind, end states, and what entered no rate. */
export function HowItEnded({ report }: { readonly report: AnalysisReport }) {
  const { failures, runId } = report
  return (
    <Section title="How it ended">
      {failures.length > 0 && (
        <FigureTable
          label="How it failed"
          head={['Failure (straying arm)', 'Conversations']}
          figures={[1]}
          rows={failures.map(({ key, count }) => ({
            key,
            cells: [
              key,
              <Count
                key="count"
                of={count}
                search={{ run: [runId], arm: ['straying'], failure: kindsOf(report, key) }}
              />,
            ],
          }))}
        />
      )}
      <EndStates report={report} />
      <SetAside report={report} />
    </Section>
  )
}

/** The kind as the filter knows it. */
function kindsOf({ stages }: AnalysisReport, key: string) {
  const kinds = stages.flatMap(({ failures }) => failures.map((one) => one.key))
  return [...new Set(kinds.filter((kind) => kind === key))]
}

function EndStates({ report: { endStates, runId } }: { readonly report: AnalysisReport }) {
  if (endStates.length === 0) return <Text size="sm">No end state was reached.</Text>
  return (
    <FigureTable
      label="End states"
      head={['End state (both arms)', 'Desired', 'Conversations']}
      figures={[2]}
      rows={endStates.map(({ endState, desired, count }) => ({
        key: endState,
        cells: [
          <Foreign key="name" text={endState} />,
          desired ? 'yes' : 'no',
          <Count key="count" of={count} search={endStateSearch(runId, endState, endStates)} />,
        ],
      }))}
    />
  )
}

const BOTH = ['straying' as const, 'plain' as const]

/** Those with a wrong record failed so; the others of the same end state did not. */
function endStateSearch(runId: string, name: string, all: AnalysisReport['endStates']) {
  const isWrong = name.endsWith(WRONG)
  const endState = [isWrong ? name.slice(0, -WRONG.length) : name]
  const common = { run: [runId], arm: BOTH, endState }
  if (isWrong) return { ...common, failure: ['wrong_end_state' as const] }
  const hasWrong = all.some((one) => one.endState === `${name}${WRONG}`)
  return hasWrong ? { ...common, outcome: ['passed' as const] } : common
}

function SetAside({ report: { setAside, runId } }: { readonly report: AnalysisReport }) {
  if (setAside.length === 0) return null
  return (
    <>
      <Title order={3} size="h5">
        Neither passed nor failed
      </Title>
      <FigureTable
        label="Neither passed nor failed"
        head={['Label', 'Reason', 'Conversations']}
        figures={[2]}
        rows={setAside.map(({ label, reason, count }) => ({
          key: `${label} ${reason}`,
          cells: [
            label,
            <Foreign key="reason" text={reason} />,
            <Count key="count" of={count} search={{ run: [runId], arm: BOTH, outcome: [label] }} />,
          ],
        }))}
      />
    </>
  )
}

/** Failing conversations that differ, the commonest first. */
export function Examples({ report: { examples } }: { readonly report: AnalysisReport }) {
  if (examples.length === 0) return null
  return (
    <Section title="Read these">
      <FigureTable
        label="Failing conversations worth reading"
        head={['Conversation', 'Stage', 'Turn', 'Failure', 'Why']}
        figures={[2]}
        rows={examples.map(({ id, stage, turn, failure, cause }) => ({
          key: id,
          cells: [
            <PageLink key="id" to="/conversation" search={{ id }} className="figure">
              {id}
            </PageLink>,
            <Foreign key="stage" text={stage} />,
            turn,
            failure,
            <Reason key="why" text={cause} />,
          ],
        }))}
      />
    </Section>
  )
}
