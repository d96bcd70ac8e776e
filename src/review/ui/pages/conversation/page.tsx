import './conversation.css'
import { Stack, Text, Title } from '@mantine/core'
import { getRouteApi } from '@tanstack/react-router'
import { Answered } from '../../parts/answered.tsx'
import { Foreign } from '../../parts/foreign.tsx'
import { PageLink } from '../../parts/links.tsx'
import { useRead } from '../../use-read.ts'
import { Beside } from './beside.tsx'
import { ForkHere } from './fork-here.tsx'
import { OutcomeSentence } from './outcome-sentence.tsx'
import { PlaceBar } from './place-bar.tsx'
import { SideColumn } from './side-column.tsx'
import { Transcript } from './transcript.tsx'

const route = getRouteApi('/conversation')

/** One conversation, turn by turn; or two of them side by side. */
export function ConversationPage() {
  const search = route.useSearch()
  const query = useRead('conversation', { id: search.id })
  return (
    <Stack gap="sm">
      {!__REPORT__ && <PlaceBar search={search} />}
      <Title order={1} size="h2">
        <Foreign text={search.id} />
      </Title>
      <Answered query={query}>
        {(view) => {
          const { stored, run, observed } = view
          const { spec, outcome } = stored
          const isBeside = search.beside !== undefined
          return (
            <>
              <Text size="sm">
                <PageLink to="/run" search={{ run: run.runId }}>
                  <Foreign text={`${run.target} ${run.iteration}`} />
                </PageLink>
                {' · '}
                <Foreign text={`${spec.scenario} × ${spec.persona}`} />, repeat {spec.repeat},{' '}
                {spec.arm}
              </Text>
              <OutcomeSentence outcome={outcome} />
              <div className="conversation-page">
                {isBeside ? (
                  <Beside id={search.id} beside={search.beside ?? ''} search={search} />
                ) : (
                  <Transcript
                    stored={stored}
                    {...(observed || __REPORT__
                      ? {}
                      : { atTurn: (turn) => <ForkHere id={search.id} turn={turn} /> })}
                  />
                )}
                {!__REPORT__ && <SideColumn view={view} search={search} />}
              </div>
            </>
          )
        }}
      </Answered>
    </Stack>
  )
}
