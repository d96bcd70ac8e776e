import { Stack, Text, Title } from '@mantine/core'
import { getRouteApi } from '@tanstack/react-router'
import { AgreementPanel } from '../../parts/agreement-panel.tsx'
import { Answered } from '../../parts/answered.tsx'
import { useReviewer } from '../../parts/use-reviewer.ts'
import { useRead } from '../../use-read.ts'
import { QueueChoice } from './queue-choice.tsx'
import { QueueReader } from './queue-reader.tsx'

const route = getRouteApi('/queue')

/** Conversations to be read one by one and labelled. */
export function QueuePage() {
  const { at, ...asked } = route.useSearch()
  const navigate = route.useNavigate()
  const { reviewer } = useReviewer()
  const queue = useRead('queue', asked)
  const reviewed = useRead('reviewed', { run: asked.run, reviewer })
  return (
    <Stack>
      <Title order={1}>Review</Title>
      <QueueChoice asked={asked} onAsk={(next) => void navigate({ search: next, replace: true })} />
      <Answered query={queue}>
        {(view) =>
          view.items.length === 0 ? (
            <Text>There is nothing to read in this order.</Text>
          ) : (
            <Answered query={reviewed}>
              {(mine) => (
                <QueueReader
                  queue={view}
                  reviewed={mine}
                  at={at}
                  onMove={(id) =>
                    void navigate({ search: { ...asked, at: id }, replace: at === undefined })
                  }
                />
              )}
            </Answered>
          )
        }
      </Answered>
      <AgreementPanel run={asked.run} seed={asked.seed} />
    </Stack>
  )
}
