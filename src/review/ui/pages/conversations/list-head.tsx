import { UnstyledButton, VisuallyHidden } from '@mantine/core'
import type { ConversationOrder } from '../../../../core/conversation-list.ts'
import { type ColumnName, columnOf, type ListColumn } from './columns.tsx'
import type { ConversationsSearch } from './search.ts'

/** The heads of the columns; a click sorts by one, a second the other way round. */
export function ListHead({
  columns,
  search: { order = 'plan', descending = false },
  onSort,
}: {
  readonly columns: readonly ColumnName[]
  readonly search: ConversationsSearch
  onSort(change: Pick<ConversationsSearch, 'order' | 'descending'>): void
}) {
  const sort = (by: ConversationOrder): void => {
    const turned = by === order && !descending
    onSort({ order: by === 'plan' ? undefined : by, descending: turned ? true : undefined })
  }
  return (
    <thead>
      <tr aria-rowindex={1}>
        <th scope="col">
          <VisuallyHidden>Chosen</VisuallyHidden>
        </th>
        <th scope="col">Conversation</th>
        {columns.map((name) => (
          <ColumnHead
            key={name}
            column={columnOf(name)}
            sorted={
              columnOf(name).order === order ? (descending ? 'descending' : 'ascending') : undefined
            }
            onSort={sort}
          />
        ))}
      </tr>
    </thead>
  )
}

const ARROWS = { ascending: ' ↑', descending: ' ↓' } as const

function ColumnHead({
  column: { label, order, isFigure },
  sorted,
  onSort,
}: {
  readonly column: ListColumn
  readonly sorted: keyof typeof ARROWS | undefined
  onSort(by: ConversationOrder): void
}) {
  return (
    <th scope="col" aria-sort={sorted} className={isFigure ? 'right' : undefined}>
      {order === undefined ? (
        label
      ) : (
        <UnstyledButton fz="inherit" fw="inherit" onClick={() => onSort(order)}>
          {label}
          <span aria-hidden="true">{sorted === undefined ? '' : ARROWS[sorted]}</span>
        </UnstyledButton>
      )}
    </th>
  )
}
