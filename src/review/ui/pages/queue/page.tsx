import { Stack, Text, Title } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { AgreementPanel } from '../../parts/agreement-panel.tsx'
import { Answered } from '../../parts/answered.tsx'
import { useReviewer } from '../../parts/use-reviewer.ts'
import { reading } from '../../use-read.ts'
import { QueueChoice } from './queue-choice.tsx'
import { QueueReader } from './queue-reader.tsx'

const route = getRouteApi('/queue')

/** Conversations to be read one by one and labelled. */
export function QueuePage() {
  const { at, ...asked } = route.useSearch()
  const navigate = route.useNavigate()
  const { reviewer } = useReviewer()
  // Nothing of another order or another reviewer stays while this is fetched: the place in the queue is told by it.
  const queue = useQuery(reading('queue', asked))
  const reviewed = useQuery(reading('reviewed', { run: asked.run, reviewer }))
  return (
    <Stack>
      <Title order={1}>Review</Title>
      <QueueChoice asked={asked} onAsk={(next) => void navigate({ search: next, replace: true })} />
      <Answered query={queue}>
        {(view) =>
          view.items.length === 0 ? (
            <Text>
              There is nothing to read in this order. Choose another run, or a random sample: it
              holds passed conversations, too.
            </Text>
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
