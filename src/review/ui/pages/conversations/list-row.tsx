import { Skeleton } from '@mantine/core'
import { type Cell, FlexRender } from '@tanstack/react-table'
import type { ListedConversation } from '../../../../core/conversation-list.ts'
import { visibleLine } from '../../../../core/visible.ts'
import { Foreign } from '../../parts/foreign.tsx'
import { PageLink } from '../../parts/links.tsx'
import { type ColumnName, columnOf } from './columns.tsx'
import type { ListFeatures } from './list-features.ts'
import type { ConversationsSearch } from './search.ts'
import type { Selection } from './use-selection.ts'

export type ListCell = Cell<ListFeatures, ListedConversation>

/** One conversation of the list; a blank while it is on its way. */
export function ListRow({
  index,
  row,
  cells,
  span,
  search,
  selection,
  isActive,
}: {
  readonly index: number
  readonly row: ListedConversation | undefined
  readonly cells: readonly ListCell[]
  /** Columns, those to choose by and the id among them. */
  readonly span: number
  readonly search: ConversationsSearch
  readonly selection: Selection
  readonly isActive: boolean
}) {
  if (!row)
    return (
      <tr aria-rowindex={index + 2} aria-busy="true">
        <td colSpan={span}>
          <Skeleton h={16} />
        </td>
      </tr>
    )
  const isChosen = selection.all || selection.ids.has(row.id)
  return (
    <tr
      aria-rowindex={index + 2}
      aria-current={isActive ? 'true' : undefined}
      data-chosen={isChosen || undefined}
    >
      <td>
        <input
          type="checkbox"
          className="choice"
          aria-label={`Choose ${visibleLine(row.id)}`}
          checked={isChosen}
          onChange={() => undefined}
          onClick={(event) => void selection.toggle(index, event.shiftKey)}
        />
      </td>
      <td>
        <PageLink to="/conversation" search={{ ...search, id: row.id }} size="sm">
          <Foreign text={row.id} />
        </PageLink>
      </td>
      {cells.map((cell) => (
        <td
          key={cell.column.id}
          className={columnOf(cell.column.id as ColumnName).isFigure ? 'right figure' : undefined}
        >
          <FlexRender cell={cell} />
        </td>
      ))}
    </tr>
  )
}
