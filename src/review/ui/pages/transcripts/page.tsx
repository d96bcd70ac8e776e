import { Stack, Text, Title } from '@mantine/core'
import { FigureTable } from '../../parts/figure-table.tsx'
import { Foreign } from '../../parts/foreign.tsx'
import { PageLink } from '../../parts/links.tsx'
import { NotFound } from '../../parts/not-found.tsx'
import { Reason } from '../../parts/reason.tsx'
import { reportData } from '../../report-data.ts'

/** The failing transcripts that are in a report, and how many are not. */
export function TranscriptsPage() {
  if (!__REPORT__) return <NotFound />
  const { left } = reportData()
  const transcripts = left?.transcripts ?? []
  return (
    <Stack className="wide">
      <Title order={1}>Failing transcripts</Title>
      <LeftOut />
      {transcripts.length > 0 && (
        <FigureTable
          label="Failing transcripts"
          head={['Conversation', 'Stage', 'Turn', 'Failure', 'Why', 'Persona', 'Scenario']}
          figures={[2]}
          rows={transcripts.map(({ id, stage, turn, failure, cause, persona, scenario }) => ({
            key: id,
            cells: [
              <PageLink key="id" to="/conversation" search={{ id }} className="figure">
                {id}
              </PageLink>,
              <Foreign key="stage" text={stage ?? '–'} />,
              turn ?? '–',
              failure ?? '–',
              <Reason key="why" text={cause} />,
              <Foreign key="persona" text={persona} />,
              <Foreign key="scenario" text={scenario} />,
            ],
          }))}
        />
      )}
    </Stack>
  )
}

/** What of the failing transcripts is in this file. */
export function LeftOut() {
  const { left } = reportData()
  if (!left) return null
  const { failing, transcripts } = left
  if (failing === 0) return <Text>No conversation of this run failed.</Text>
  const out = failing - transcripts.length
  return (
    <Text maw="80ch">
      {transcripts.length} of {failing} failing conversations are in this file
      {out > 0 && `; ${out} were left out to keep it small: \`offscript review\` shows them all`}.
    </Text>
  )
}
