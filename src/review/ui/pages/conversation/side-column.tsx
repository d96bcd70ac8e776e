import { Stack } from '@mantine/core'
import type { AnswerOf } from '../../../server/api.ts'
import { LabelPanel } from '../../parts/label-panel.tsx'
import { JobPanel } from './job-panel.tsx'
import { Others } from './others.tsx'
import type { ConversationSearch } from './search.ts'

/** What stands beside a transcript: what people say of it, what can be done with it, what belongs to it. */
export function SideColumn({
  view,
  search,
}: {
  readonly view: AnswerOf<'conversation'>
  readonly search: ConversationSearch
}) {
  const { cell, elsewhere, stored } = view
  return (
    <Stack component="aside" aria-label="About this conversation" gap="lg">
      <LabelPanel
        conversation={stored.spec.id}
        failure={stored.outcome.failure}
        stage={stored.outcome.break?.stage}
      />
      <JobPanel view={view} />
      <Others
        title="The same user in other iterations"
        about="Same scenario, persona, arm, repeat and seed."
        rows={elsewhere}
        search={search}
      />
      <Others
        title="The same cell"
        about="Same scenario and persona in this run."
        rows={cell}
        search={search}
      />
    </Stack>
  )
}
