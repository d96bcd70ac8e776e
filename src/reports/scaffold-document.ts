import type { Document } from './document.ts'

/** What was proposed, and how to go on. */
export interface ScaffoldView {
  readonly runId: string
  readonly conversations: number
  readonly files: readonly string[]
  readonly remarks: readonly string[]
}

/** Files that were proposed from a run. */
export function scaffoldDocument(
  { runId, conversations, files, remarks }: ScaffoldView,
  out: string,
): Document {
  return {
    title: `proposed ${files.length} files from ${conversations} conversations of run ${runId}`,
    lead: [
      'Drafts, which pass validate: the comments in them say what is guessed. Edit them, then move them to your project.',
      `offscript validate --personas-dir ${out}/personas --scenarios-dir ${out}/scenarios`,
    ],
    sections: [{ title: 'Files', head: ['file'], rows: files.map((file) => [file]) }],
    warnings: remarks,
  }
}
