import type { Database } from 'better-sqlite3'
import type {
  AskedConversations,
  ConversationLister,
  ConversationPage,
  CountedPage,
  ListedConversation,
  ListOrder,
  PlaceInList,
} from '../core/conversation-list.ts'
import { conditionOf } from './conversation-conditions.ts'
import { beyond, orderBy, termsOf } from './conversation-orders.ts'
import { fromColumn, toColumn } from './exact-text.ts'
import { countFacet } from './facets.ts'
import { LISTED_COLUMNS, type ListedRow, toListed } from './listed-row.ts'
import { searchProgress } from './search-index.ts'
import { searchQuery } from './search-query.ts'
import { explaining } from './store-error.ts'

/** Rows fetched at a time of a whole list. */
const PIECE = 500

/** Lists conversations by what is known of them. Every function throws an `AppError` where the file cannot be read. */
export function createConversationLister(db: Database, path: string): ConversationLister {
  const guarded = <T>(work: () => T): T => explaining(path, work)
  return {
    countConversations: (filter) => guarded(() => count(db, filter)),
    pageOfConversations: (filter, page) => guarded(() => pageOf(db, filter, page)),
    listConversations: (filter, page) =>
      guarded(() => rowsOf(db, numbers(db, filter, page, page.limit, page.offset))),
    everyConversation: (filter, order) => ({
      *[Symbol.iterator]() {
        const all = guarded(() => numbers(db, filter, order, -1, 0))
        for (let at = 0; at < all.length; at += PIECE)
          yield* guarded(() => rowsOf(db, all.slice(at, at + PIECE)))
      },
    }),
    placeInList: (filter, order, id) => guarded(() => placeOf(db, filter, order, id)),
    facet: (filter, name) => guarded(() => countFacet(db, filter, name)),
    searchProgress: () => guarded(() => searchProgress(db)),
  }
}

/** A search is the dear part of a filter: it is done once for both, where the rest is looked up quicker than it is sorted. */
function pageOf(db: Database, filter: AskedConversations, page: ConversationPage): CountedPage {
  const { offset, limit } = page
  if (searchQuery(filter.text ?? '') === undefined)
    return {
      total: count(db, filter),
      rows: rowsOf(db, numbers(db, filter, page, limit, offset)),
    }
  const all = numbers(db, filter, page, -1, 0)
  return { total: all.length, rows: rowsOf(db, all.slice(offset, offset + limit)) }
}

function count(db: Database, filter: AskedConversations): number {
  const { where, values } = conditionOf(filter)
  const sql = `SELECT count(*) FROM conversations AS c WHERE ${where}`
  return Number(
    db
      .prepare(sql)
      .pluck()
      .get(...values),
  )
}

/** Which conversations, in order: read from the index `conversations_listed` alone, so that no row is fetched to sort. */
function numbers(
  db: Database,
  filter: AskedConversations,
  order: ListOrder,
  limit: number,
  offset: number,
): number[] {
  const { where, values } = conditionOf(filter)
  return db
    .prepare<unknown[], number>(
      `SELECT c.no FROM conversations AS c WHERE ${where} ORDER BY ${orderBy(termsOf(order))} LIMIT ? OFFSET ?`,
    )
    .pluck()
    .all(...values, limit, offset)
}

function rowsOf(db: Database, nos: readonly number[]): ListedConversation[] {
  const rows = db
    .prepare<[string], ListedRow>(
      `SELECT ${LISTED_COLUMNS} FROM json_each(?) AS page
       JOIN conversations AS c ON c.no = page.value JOIN runs AS r ON r.no = c.run_no ORDER BY page.key`,
    )
    .all(JSON.stringify(nos))
  return rows.map(toListed)
}

function placeOf(
  db: Database,
  filter: AskedConversations,
  order: ListOrder,
  id: string,
): PlaceInList | undefined {
  const terms = termsOf(order)
  const { where, values } = conditionOf(filter)
  const own = db
    .prepare<unknown[], unknown[]>(
      `SELECT ${terms.map(({ sql }) => sql)} FROM conversations AS c WHERE c.id = ? AND ${where}`,
    )
    .raw()
    .get(toColumn(id), ...values)
  if (!own) return undefined
  const here = Object.fromEntries(own.map((value, at) => [`t${at}`, value]))
  const nearest = (side: 'before' | 'after'): string | undefined =>
    db
      .prepare<unknown[], string>(
        `SELECT id FROM conversations WHERE no = (SELECT c.no FROM conversations AS c
         WHERE ${beyond(terms, side)} AND ${where} ORDER BY ${orderBy(terms, side === 'before')} LIMIT 1)`,
      )
      .pluck()
      .get(...values, here)
  const before = db
    .prepare<unknown[], number>(
      `SELECT count(*) FROM conversations AS c WHERE ${beyond(terms, 'before')} AND ${where}`,
    )
    .pluck()
    .get(...values, here)
  const [previous, next] = [nearest('before'), nearest('after')]
  return {
    position: Number(before) + 1,
    total: count(db, filter),
    ...(previous === undefined ? {} : { previous: fromColumn(previous) }),
    ...(next === undefined ? {} : { next: fromColumn(next) }),
  }
}
