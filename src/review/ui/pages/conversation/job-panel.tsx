import { Button, Group, Stack, Text, Title } from '@mantine/core'
import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useEffect } from 'react'
import { isUnderWay } from '../../../../core/job.ts'
import type { AnswerOf } from '../../../server/api.ts'
import { Trouble } from '../../parts/answered.tsx'
import { reading } from '../../use-read.ts'
import { useTell } from '../../use-tell.ts'
import { DocumentCard } from './document-card.tsx'
import { JobCard } from './job-card.tsx'
import { KeepCase } from './keep-case.tsx'

/** Milliseconds between two looks at jobs that are under way. */
const LOOK_MS = 700

/** What can be done with a conversation, and what came of it. */
export function JobPanel({ view }: { readonly view: AnswerOf<'conversation'> }) {
  const { stored, observed, shortest } = view
  const conversation = stored.spec.id
  const { mutate, error, isPending } = useTell('startJob')
  const { data } = useQuery({
    ...reading('jobs', { conversation }),
    refetchInterval: ({ state }) =>
      state.data?.jobs.some((job) => isUnderWay(job.state)) ? LOOK_MS : false,
  })
  const jobs = data?.jobs ?? []
  const shrunk = jobs.filter(
    ({ request, state }) => request.kind === 'minimize' && state === 'done',
  )
  useAnewAfter(shrunk.length, conversation)
  const start = (kind: 'replay' | 'minimize') => () => mutate({ job: { kind, conversation } })
  return (
    <Stack component="section" aria-label="Hold it again" gap="xs">
      <Title order={2} size="h5">
        Hold it again
      </Title>
      {observed ? (
        <Text size="sm">People held it: there is no user to hold it again.</Text>
      ) : (
        <Group gap="xs">
          <Button
            size="compact-sm"
            variant="default"
            onClick={start('replay')}
            disabled={isPending}
          >
            Replay
          </Button>
          {stored.outcome.label === 'failed' && (
            <Button
              size="compact-sm"
              variant="default"
              onClick={start('minimize')}
              disabled={isPending}
            >
              Minimise
            </Button>
          )}
          <KeepCase conversation={conversation} isShrunk={shortest !== undefined} />
        </Group>
      )}
      {error && <Trouble error={error} />}
      {jobs.map((job) => (
        <JobCard
          key={job.no}
          job={job}
          isShownElsewhere={job.request.kind === 'minimize' && shortest !== undefined}
        />
      ))}
      {shortest && <DocumentCard title="Its shortest form" document={shortest} />}
    </Stack>
  )
}

/** The shortest form is read with the conversation: it is asked anew when there is one more. */
function useAnewAfter(count: number, id: string): void {
  const client = useQueryClient()
  useEffect(() => {
    if (count > 0) void client.invalidateQueries({ queryKey: ['conversation', { id }] })
  }, [client, count, id])
}
