import type { Conversation } from '../../src/core/conversation.ts'
import type { StoredConversation } from '../../src/core/records.ts'
import { openStore } from '../../src/store/index.ts'

/** A stored conversation without what may differ between two runs with the same seed: the run's name and its times. */
export interface Transcript {
  readonly index: number
  readonly cell: string
  readonly conversation: Omit<Conversation, 'id' | 'startedAt' | 'durationMs'>
  readonly outcome: StoredConversation['outcome']
}

/** The transcripts of a run by position in its plan; of the newest run where none is named. */
export function transcriptsIn(path: string, runId?: string): Transcript[] {
  const store = openStore(path, { readonly: true })
  try {
    const id = runId ?? store.runs().at(-1)?.runId ?? ''
    return [...store.summaries(id)].map((summary) => {
      const stored = store.conversation(summary.id)
      if (!stored) throw new Error(`${summary.id} cannot be read`)
      return timeless(stored)
    })
  } finally {
    store.close()
  }
}

function timeless({ spec, conversation, outcome }: StoredConversation): Transcript {
  const { id: _id, startedAt: _at, durationMs: _ms, greeting, turns, ...rest } = conversation
  return {
    index: spec.index,
    cell: `${spec.scenario} ${spec.persona} ${spec.repeat} ${spec.arm}`,
    conversation: {
      ...rest,
      greeting: greeting.map(({ latencyMs: _latency, ...reply }) => reply),
      turns: turns.map((turn) => ({
        ...turn,
        latencyMs: 0,
        replies: turn.replies.map(({ latencyMs: _latency, ...reply }) => reply),
      })),
    },
    outcome,
  }
}
