import type { ReactNode } from 'react'
import type { ConversationsSearch } from '../pages/conversations/search.ts'
import { PageLink } from './links.tsx'

/** A number of conversations that leads to them; 0 leads nowhere. */
export function Count({
  of,
  search,
  children,
}: {
  readonly of: number
  readonly search: ConversationsSearch
  /** What is shown instead of the number. */
  readonly children?: ReactNode
}) {
  const shown = children ?? of
  if (of === 0) return <span className="figure">{shown}</span>
  return (
    <PageLink to="/conversations" search={search} className="figure">
      {shown}
    </PageLink>
  )
}
