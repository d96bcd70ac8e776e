import { Alert, Button, Card, Code, CopyButton, Group, Loader, Text } from '@mantine/core'
import { isUnderWay } from '../../../../core/job.ts'
import type { AnswerOf } from '../../../server/api.ts'
import { CutText } from '../../parts/cut-text.tsx'
import { useTell } from '../../use-tell.ts'
import { DocumentCard } from './document-card.tsx'

type Job = AnswerOf<'jobs'>['jobs'][number]

const STATES: Readonly<Record<Job['state'], string>> = {
  waiting: 'waits for another to end',
  running: 'under way',
  done: 'done',
  failed: 'came to nothing',
  cancelled: 'cancelled',
}

/** One job: how far it is, what came of it, and the command that does the same. */
export function JobCard({
  job,
  isShownElsewhere,
}: {
  readonly job: Job
  /** Its result stands beside the jobs. */
  readonly isShownElsewhere: boolean
}) {
  const { mutate } = useTell('cancelJob')
  const title = titleOf(job)
  return (
    <Card withBorder padding="sm" component="section" aria-label={title}>
      <Group gap="xs" role="status">
        {isUnderWay(job.state) && <Loader size="xs" aria-hidden="true" />}
        <Text size="sm" fw={600}>
          {title}: {STATES[job.state]}
        </Text>
      </Group>
      {isUnderWay(job.state) && (
        <>
          <Text size="xs" component="div">
            <CutText text={job.lines.at(-1) ?? ''} />
          </Text>
          <Button size="compact-xs" variant="default" onClick={() => mutate({ no: job.no })}>
            Cancel
          </Button>
        </>
      )}
      {job.error !== undefined && (
        <Alert color="red" p="xs">
          <CutText text={job.error} />
        </Alert>
      )}
      {job.result && !isShownElsewhere && (
        <DocumentCard title="What came of it" document={job.result} />
      )}
      <Group gap="xs" mt="xs" wrap="nowrap" align="start">
        <Code className="command">
          <CutText text={job.command} />
        </Code>
        <CopyButton value={job.command}>
          {({ copied, copy }) => (
            <Button size="compact-xs" variant="default" onClick={copy}>
              {copied ? 'Copied' : 'Copy'}
            </Button>
          )}
        </CopyButton>
      </Group>
    </Card>
  )
}

function titleOf({ request }: Job): string {
  if (request.kind === 'fork') return `Fork at turn ${request.at}`
  return request.kind === 'replay' ? 'Replay' : 'Shortest form'
}
