import './conversations.css'
import { Group, Stack, Text, Title } from '@mantine/core'
import { useMediaQuery } from '@mantine/hooks'
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { Answered } from '../../parts/answered.tsx'
import { ChosenBar } from './chosen-bar.tsx'
import { ColumnChoice } from './column-choice.tsx'
import { columnsOf } from './columns.tsx'
import { ExportMenu } from './export-menu.tsx'
import { FilterBar } from './filter-bar.tsx'
import { ListTable } from './list-table.tsx'
import { SavedFilters } from './saved-filters.tsx'
import { askedOf, type ConversationsSearch } from './search.ts'
import { useListKeys } from './use-list-keys.ts'
import { useSelection } from './use-selection.ts'
import { piece, useIdsBetween } from './use-window.ts'

const route = getRouteApi('/conversations')

/** The stored conversations that a filter lets through: looked through, chosen from, taken away. */
export function ConversationsPage() {
  const search = route.useSearch()
  const navigate = route.useNavigate()
  const isNarrow = useMediaQuery('(max-width: 48em)') ?? false
  const query = useQuery({ ...piece(search, 0), placeholderData: keepPreviousData })
  const idsBetween = useIdsBetween(search)
  const listed = JSON.stringify(askedOf(search))
  const selection = useSelection(listed, idsBetween)
  const total = query.data?.total ?? 0
  const active = useListKeys({ listed, total, search, selection, idsBetween })
  const columns = columnsOf(search.columns, isNarrow)
  const change = (changed: Partial<ConversationsSearch>): void =>
    void navigate({ search: (before) => ({ ...before, ...changed }), replace: true })
  return (
    <Stack gap="sm" className="list-page">
      <Title order={1}>Conversations</Title>
      <FilterBar
        search={search}
        progress={query.data?.search}
        isNarrow={isNarrow}
        onChange={(changed) => change(changed as Partial<ConversationsSearch>)}
      />
      <Answered query={query}>
        {({ rows }) => (
          <>
            <Group gap="xs">
              <Text role="status" fw={600}>
                {total.toLocaleString('en')} conversation{total === 1 ? '' : 's'}
              </Text>
              <SavedFilters search={search} />
              <ColumnChoice shown={columns} onChange={(shown) => change({ columns: shown })} />
              <ExportMenu search={search} label="Export all of these" />
              <ChosenBar search={search} total={total} selection={selection} />
            </Group>
            {total === 0 ? (
              <Text>No conversation is like that. Take a condition away.</Text>
            ) : (
              <ListTable
                listed={listed}
                search={search}
                total={total}
                top={rows}
                columns={columns}
                selection={selection}
                active={active}
                onSort={change}
              />
            )}
          </>
        )}
      </Answered>
    </Stack>
  )
}
