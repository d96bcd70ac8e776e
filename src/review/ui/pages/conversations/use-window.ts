import { useQueries, useQueryClient } from '@tanstack/react-query'
import type { ListedConversation } from '../../../../core/conversation-list.ts'
import { reading } from '../../use-read.ts'
import { askedOf, type ConversationsSearch } from './search.ts'

/** Rows asked for at a time. */
const PIECE = 100

/** A piece of the list as it is asked for. */
export function piece(search: ConversationsSearch, at: number) {
  return reading('conversations', { ...askedOf(search), offset: at * PIECE, limit: PIECE })
}

/** The rows between two places of a list, as far as they are there; pieces that come into sight are asked for. */
export function useWindow(
  search: ConversationsSearch,
  { first, last }: { readonly first: number; readonly last: number },
  top: readonly ListedConversation[],
): (index: number) => ListedConversation | undefined {
  const pieces = piecesBetween(first, last).filter((at) => at > 0)
  const found = useQueries({ queries: pieces.map((at) => piece(search, at)) })
  return (index) => {
    const at = Math.floor(index / PIECE)
    const rows = at === 0 ? top : found[pieces.indexOf(at)]?.data?.rows
    return rows?.[index % PIECE]
  }
}

/** The ids between two places of a list, both included; what was not in sight yet is asked for. */
export function useIdsBetween(
  search: ConversationsSearch,
): (first: number, last: number) => Promise<string[]> {
  const client = useQueryClient()
  return async (first, last) => {
    const pieces = await Promise.all(
      piecesBetween(first, last).map((at) => client.ensureQueryData(piece(search, at))),
    )
    return pieces.flatMap(({ offset, rows }) =>
      rows.flatMap(({ id }, at) => (offset + at >= first && offset + at <= last ? [id] : [])),
    )
  }
}

function piecesBetween(first: number, last: number): number[] {
  const from = Math.floor(first / PIECE)
  return Array.from({ length: Math.floor(last / PIECE) - from + 1 }, (_, at) => from + at)
}
