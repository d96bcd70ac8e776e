import { Stack, Table, Title } from '@mantine/core'
import { getRouteApi } from '@tanstack/react-router'
import { Answered } from '../../parts/answered.tsx'
import { PageLink } from '../../parts/links.tsx'
import { OutcomeBadge } from '../../parts/outcome-badge.tsx'
import { useRead } from '../../use-read.ts'

const route = getRouteApi('/conversations')

/** The stored conversations that a filter lets through. */
export function ConversationsPage() {
  const search = route.useSearch()
  const query = useRead('conversations', search)
  return (
    <Answered query={query}>
      {({ total, rows }) => (
        <Stack>
          <Title order={1}>{total} conversations</Title>
          <Table>
            <Table.Tbody>
              {rows.map(({ id, outcome, failure }) => (
                <Table.Tr key={id}>
                  <Table.Td>
                    <PageLink to="/conversation" search={{ ...search, id }}>
                      {id}
                    </PageLink>
                  </Table.Td>
                  <Table.Td>
                    <OutcomeBadge outcome={outcome} failure={failure} />
                  </Table.Td>
                </Table.Tr>
              ))}
            </Table.Tbody>
          </Table>
        </Stack>
      )}
    </Answered>
  )
}
