import { Stack } from '@mantine/core'
import type { AnswerOf } from '../../../server/api.ts'
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
      <LabelSlot conversation={stored.spec.id} />
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

/** The place for what reviewers say of the conversation. */
function LabelSlot(_: { readonly conversation: string }) {
  return null
}
