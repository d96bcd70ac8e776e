import { type ColumnDef, useTable } from '@tanstack/react-table'
import { useVirtualizer } from '@tanstack/react-virtual'
import { useEffect, useRef } from 'react'
import type { ListedConversation } from '../../../../core/conversation-list.ts'
import { COLUMN_NAMES, type ColumnName, columnOf } from './columns.tsx'
import { features, type ListFeatures } from './list-features.ts'
import { ListHead } from './list-head.tsx'
import { ListRow } from './list-row.tsx'
import type { ConversationsSearch } from './search.ts'
import type { Selection } from './use-selection.ts'
import { useWindow } from './use-window.ts'

/** Pixels of a row; every row has the same height, so that any place of the list can be gone to at once. */
const ROW = 40
/** Pixels of the column with the box to choose by, and of the id. */
const FIRST = { choice: 40, id: 150 }

const definitions: ColumnDef<ListFeatures, ListedConversation>[] = COLUMN_NAMES.map((id) => ({
  id,
  header: columnOf(id).label,
  cell: ({ row }) => columnOf(id).cell(row.original),
}))

/** What the table needs of the page. */
export interface ListTableParts {
  readonly search: ConversationsSearch
  /** Changes with what is listed. */
  readonly listed: string
  readonly total: number
  readonly top: readonly ListedConversation[]
  readonly columns: readonly ColumnName[]
  readonly selection: Selection
  /** The row that the keys act on. */
  readonly active: number
  onSort(change: Pick<ConversationsSearch, 'order' | 'descending'>): void
}

/** The list as a table of which only what is in sight exists. */
export function ListTable({
  search,
  listed,
  total,
  top,
  columns,
  selection,
  active,
  onSort,
}: ListTableParts) {
  const frame = useRef<HTMLElement>(null)
  const virtual = useVirtualizer({
    count: total,
    getScrollElement: () => frame.current,
    estimateSize: () => ROW,
    overscan: 6,
  })
  const items = virtual.getVirtualItems()
  const [first, last] = [items[0]?.index ?? 0, items.at(-1)?.index ?? 0]
  const rowAt = useWindow(search, { first, last }, top)
  const visibility = Object.fromEntries(COLUMN_NAMES.map((name) => [name, columns.includes(name)]))
  const table = useTable({
    features,
    columns: definitions,
    data: items.flatMap(({ index }) => rowAt(index) ?? []),
    getRowId: ({ id }) => id,
    state: { columnVisibility: visibility },
  })
  const shown = table.getVisibleLeafColumns().map(({ id }) => id as ColumnName)
  const { rowsById } = table.getRowModel()
  const cellsOf = (row: ListedConversation | undefined) =>
    row ? (rowsById[row.id]?.getVisibleCells() ?? []) : []
  // biome-ignore lint/correctness/useExhaustiveDependencies: what is listed is not read, its change is what counts
  useEffect(() => virtual.scrollToOffset(0), [listed, virtual])
  useEffect(() => {
    if (active >= 0) virtual.scrollToIndex(active)
  }, [active, virtual])
  const width = FIRST.choice + FIRST.id + shown.reduce((sum, name) => sum + columnOf(name).width, 0)
  return (
    <section ref={frame} className="list-frame" aria-label="List">
      <table
        className="list"
        style={{ minWidth: width }}
        aria-rowcount={total + 1}
        aria-label="Conversations"
      >
        <colgroup>
          <col style={{ width: FIRST.choice }} />
          <col style={{ width: FIRST.id }} />
          {shown.map((name) => (
            <col key={name} style={{ width: columnOf(name).width }} />
          ))}
        </colgroup>
        <ListHead columns={shown} search={search} onSort={onSort} />
        <tbody>
          <Gap height={items[0]?.start ?? 0} span={shown.length + 2} />
          {items.map(({ index }) => (
            <ListRow
              key={index}
              index={index}
              row={rowAt(index)}
              cells={cellsOf(rowAt(index))}
              span={shown.length + 2}
              search={search}
              selection={selection}
              isActive={index === active}
            />
          ))}
          <Gap height={virtual.getTotalSize() - (items.at(-1)?.end ?? 0)} span={shown.length + 2} />
        </tbody>
      </table>
    </section>
  )
}

/** Stands for the rows that are out of sight. */
function Gap({ height, span }: { readonly height: number; readonly span: number }) {
  if (height <= 0) return null
  return (
    <tr style={{ height }}>
      <td colSpan={span} />
    </tr>
  )
}
