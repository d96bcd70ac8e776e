import { analyseRun, type ReviewContext } from '../../app.ts'
import { addressOf } from '../../core/address-of.ts'
import type { ConversationSummary } from '../../core/records.ts'
import { answer } from './answers.ts'
import type { ReadName } from './api.ts'
import type { Left, ReportBounds, TranscriptTitle } from './report-bounds.ts'

/** What the page asks of one conversation: the answers to these go into a report. */
const QUESTIONS: readonly { name: ReadName; input(id: string): object }[] = [
  { name: 'conversation', input: (id) => ({ id }) },
]

/**
 * The failing transcripts of a run as answers by address: first those that differ most, then in the order of the plan, until the
 * bounds are met. One that would break them by itself is left out, and the next is tried.
 */
export function failingTranscripts(
  context: ReviewContext,
  runId: string,
  { conversations, bytes }: ReportBounds,
): { readonly left: Left; readonly transcripts: Readonly<Record<string, string>> } {
  const transcripts: Record<string, string> = {}
  const titles: TranscriptTitle[] = []
  let room = bytes
  const { chosen, failing } = candidates(context, runId, conversations)
  for (const one of chosen) {
    if (titles.length === conversations) break
    const answers = QUESTIONS.map(({ name, input }) => ({
      address: addressOf(name, input(one.id)),
      json: answer(context, { name, input: input(one.id) }),
    }))
    const size = answers.reduce((sum, { json }) => sum + Buffer.byteLength(json), 0)
    if (size > room) continue
    room -= size
    for (const { address, json } of answers) transcripts[address] = json
    titles.push(titleOf(one))
  }
  return { left: { runId, transcripts: titles, failing }, transcripts }
}

/** Candidates looked at for each that is asked for: so many may be too large. */
const TRIED = 4

function candidates(
  { store }: ReviewContext,
  runId: string,
  most: number,
): { readonly chosen: readonly ConversationSummary[]; readonly failing: number } {
  const first = new Set(analyseRun(store, runId).examples.map(({ id }) => id))
  const differing: ConversationSummary[] = []
  const others: ConversationSummary[] = []
  let failing = 0
  for (const one of store.summaries(runId)) {
    if (one.outcome.label !== 'failed') continue
    failing += 1
    if (first.has(one.id)) differing.push(one)
    else if (others.length < most * TRIED) others.push(one)
  }
  return { chosen: [...differing, ...others], failing }
}

function titleOf({ id, scenario, persona, outcome }: ConversationSummary): TranscriptTitle {
  const { failure, break: broke, cause } = outcome
  return { id, scenario, persona, failure, stage: broke?.stage, turn: broke?.turn, cause }
}
