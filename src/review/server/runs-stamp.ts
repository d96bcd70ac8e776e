import type { ReviewContext } from '../../app.ts'

/** The stamp of answers that look through runs: it changes when a run begins, ends, or a conversation of it is stored. */
export function runsStamp({ store }: ReviewContext): string {
  return JSON.stringify(store.runs().map(({ runId, status, counts }) => [runId, status, counts]))
}
