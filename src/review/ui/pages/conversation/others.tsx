import { Stack, Text, Title } from '@mantine/core'
import type { ListedConversation } from '../../../../core/conversation-list.ts'
import { visibleLine } from '../../../../core/visible.ts'
import { Foreign } from '../../parts/foreign.tsx'
import { PageLink } from '../../parts/links.tsx'
import { OutcomeBadge } from '../../parts/outcome-badge.tsx'
import type { ConversationSearch } from './search.ts'

/** Conversations that belong to this one: each can be opened, or put beside it. */
export function Others({
  title,
  about,
  rows,
  search,
}: {
  readonly title: string
  readonly about: string
  readonly rows: readonly ListedConversation[]
  readonly search: ConversationSearch
}) {
  return (
    <section>
      <Title order={2} size="h5">
        {title}
      </Title>
      <Text size="xs" c="dimmed">
        {rows.length === 0 ? 'None is stored.' : about}
      </Text>
      <Stack component="ul" className="plain-list others" gap={6} mt={4}>
        {rows.map(({ id, iteration, arm, repeat, outcome, failure }) => (
          <li key={id}>
            <OutcomeBadge outcome={outcome} failure={failure} />
            <Text size="sm" component="div">
              <Foreign text={`${iteration}, ${arm}, repeat ${repeat}`} />
            </Text>
            <PageLink to="/conversation" search={{ ...search, id, beside: undefined }} size="sm">
              <Foreign text={id} />
            </PageLink>
            {' · '}
            <PageLink
              to="/conversation"
              search={{ ...search, beside: id }}
              size="sm"
              aria-label={`Put ${visibleLine(id)} beside this one`}
            >
              side by side
            </PageLink>
          </li>
        ))}
      </Stack>
    </section>
  )
}
