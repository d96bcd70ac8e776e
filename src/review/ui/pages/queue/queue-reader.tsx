import { Alert, Grid, Stack, Text } from '@mantine/core'
import { useLocalStorage } from '@mantine/hooks'
import { useQuery } from '@tanstack/react-query'
import { useEffect } from 'react'
import type { AnswerOf } from '../../../server/api.ts'
import { Answered } from '../../parts/answered.tsx'
import { LabelPanel } from '../../parts/label-panel.tsx'
import { Transcript } from '../../parts/transcript.tsx'
import { reading } from '../../use-read.ts'
import { QueueHead } from './queue-head.tsx'
import { QueueSteps } from './queue-steps.tsx'
import { usePlace } from './use-place.ts'

/** The conversation that is open, its label beside it, and the way to the next. */
export function QueueReader({
  queue,
  reviewed,
  at,
  onMove,
}: {
  readonly queue: AnswerOf<'queue'>
  readonly reviewed: AnswerOf<'reviewed'>
  readonly at: string | undefined
  onMove(id: string): void
}) {
  const place = usePlace(queue, reviewed, at)
  const [advance, setAdvance] = useLocalStorage({
    key: 'offscript-auto-advance',
    defaultValue: true,
    getInitialValueInEffect: false,
  })
  // The place is kept once it is found, so that a label given here does not lead away from here.
  useEffect(() => {
    if (at === undefined && place.id !== '') onMove(place.id)
  }, [at, place.id, onMove])
  const query = useQuery(reading('conversation', { id: place.id }))
  const goOn = (): void => {
    if (advance && place.nextOpen !== undefined) onMove(place.nextOpen)
  }
  return (
    <Stack gap="md">
      <QueueSteps
        queue={queue}
        place={place}
        advance={advance}
        onAdvance={setAdvance}
        onMove={onMove}
      />
      {place.position === undefined && (
        <Alert color="yellow" title="Not in this queue">
          The run, the order or the sample is another than when this was opened. It can be labelled
          all the same; next leads into the queue.
        </Alert>
      )}
      {place.nextOpen === undefined && place.done === queue.items.length && (
        <Text role="status" fw={600}>
          You have labelled all {queue.items.length}.
        </Text>
      )}
      <Answered query={query}>
        {({ stored }) => (
          <Grid gap="xl">
            <Grid.Col span={{ base: 12, md: 7, lg: 8 }}>
              <Stack gap="sm">
                <QueueHead
                  stored={stored}
                  why={queue.items.find(({ id }) => id === place.id)?.why ?? []}
                />
                <Transcript stored={stored} />
              </Stack>
            </Grid.Col>
            <Grid.Col span={{ base: 12, md: 5, lg: 4 }}>
              <div className="label-side">
                <LabelPanel
                  conversation={stored.spec.id}
                  failure={stored.outcome.failure}
                  stage={stored.outcome.break?.stage}
                  onSaved={goOn}
                  ownUndo={false}
                />
              </div>
            </Grid.Col>
          </Grid>
        )}
      </Answered>
    </Stack>
  )
}
