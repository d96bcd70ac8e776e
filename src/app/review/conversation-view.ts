import type { AskedConversations, ListedConversation } from '../../core/conversation-list.ts'
import type { Reply } from '../../core/message.ts'
import type { RunRecord, StoredConversation } from '../../core/records.ts'
import type { Parting } from '../../core/replay.ts'
import { type Document, minimizedDocument, partingLine } from '../../reports/index.ts'
import { findParting } from '../../run/index.ts'
import type { Store } from '../../store/index.ts'
import { findConversation } from '../find-conversation.ts'
import type { ReviewContext } from './context.ts'

/** Conversations of the same cell that are named beside one, at most. */
const NEIGHBOURS = 50
/** Conversations of other runs that are looked through for the same user. */
const LOOKED_THROUGH = 1_000

/** One conversation as a page shows it. */
export interface ConversationView {
  /** Without the raw responses, which only `show --format json` prints. */
  readonly stored: StoredConversation
  readonly run: Pick<RunRecord, 'runId' | 'target' | 'iteration' | 'seed' | 'stages'>
  /** Held by people: there is no user to hold it again. */
  readonly observed: boolean
  /** Others of the same scenario and persona in the same run, in the order of the plan. */
  readonly cell: readonly ListedConversation[]
  /** The same user in other runs: same scenario, persona, arm, repeat and seed; oldest run first. */
  readonly elsewhere: readonly ListedConversation[]
  /** Its shortest form, where `minimize` found one. */
  readonly shortest?: Document
}

/** A conversation by its id. Throws an `AppError` where it is not stored. */
export function conversationView({ store, db }: ReviewContext, id: string): ConversationView {
  const stored = findConversation(store, id, db)
  const run = store.run(stored.runId)
  if (!run) throw new Error(`conversation ${id} has no run`)
  const { runId, target, iteration, seed, stages } = run
  const { scenario, persona } = stored.spec
  const minimized = store.newestMinimized(id)
  const cell = listed(
    store,
    { run: [runId], scenario: [scenario], persona: [persona] },
    NEIGHBOURS + 1,
  )
  return {
    stored: withoutRaw(stored),
    run: { runId, target, iteration, seed, stages },
    observed: run.observed !== undefined,
    cell: cell.filter((one) => one.id !== id).slice(0, NEIGHBOURS),
    elsewhere: run.observed ? [] : sameUser(store, run, stored),
    ...(minimized ? { shortest: minimizedDocument(minimized) } : {}),
  }
}

/** Two conversations and the turn at which they part. */
export interface BesideView {
  readonly left: StoredConversation
  readonly right: StoredConversation
  /** Nothing where both said, did and came to the same. */
  readonly parting?: Parting
  /** Where they part, in words. */
  readonly says: string
}

/** Two conversations side by side. Throws an `AppError` where one is not stored. */
export function besideView({ store, db }: ReviewContext, id: string, beside: string): BesideView {
  const left = withoutRaw(findConversation(store, id, db))
  const right = withoutRaw(findConversation(store, beside, db))
  const parting = findParting(left.conversation, right.conversation)
  if (!parting) return { left, right, says: 'Both said, did and came to the same.' }
  return { left, right, parting, says: partingLine(parting) }
}

function sameUser(
  store: Store,
  run: RunRecord,
  { spec }: StoredConversation,
): ListedConversation[] {
  const others = store
    .runs()
    .filter((one) => one.seed === run.seed && one.runId !== run.runId && !one.observed)
  if (others.length === 0) return []
  const { scenario, persona, arm } = spec
  const asked = { scenario: [scenario], persona: [persona], arm: [arm] }
  const found = listed(store, { run: others.map(({ runId }) => runId), ...asked }, LOOKED_THROUGH)
  return found.filter(({ repeat }) => repeat === spec.repeat)
}

function listed(store: Store, filter: AskedConversations, limit: number): ListedConversation[] {
  return store.listConversations(filter, { order: 'plan', descending: false, offset: 0, limit })
}

function withoutRaw(stored: StoredConversation): StoredConversation {
  const { conversation } = stored
  const bare = (replies: readonly Reply[]): Reply[] => replies.map(({ raw: _, ...reply }) => reply)
  return {
    ...stored,
    conversation: {
      ...conversation,
      greeting: bare(conversation.greeting),
      turns: conversation.turns.map((turn) => ({ ...turn, replies: bare(turn.replies) })),
    },
  }
}
