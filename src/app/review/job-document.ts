import { ForkReport } from '../../core/fork.ts'
import type { JobRequest } from '../../core/job.ts'
import { MinimizedReport } from '../../core/minimized.ts'
import { ReplayReport } from '../../core/replay.ts'
import {
  type Document,
  forkDocument,
  minimizedDocument,
  replayDocument,
} from '../../reports/index.ts'

/** What each job's result says, in the words of the terminal. */
const DOCUMENTS: Readonly<Record<JobRequest['kind'], (result: unknown) => Document>> = {
  replay: (result) => replayDocument(ReplayReport.parse(result)),
  fork: (result) => forkDocument(ForkReport.parse(result)),
  minimize: (result) => minimizedDocument(MinimizedReport.parse(result)),
}

/** What a job came to, from the JSON that it printed. Throws where that is none of its own. */
export function jobDocument(kind: JobRequest['kind'], printed: string): Document {
  return DOCUMENTS[kind](JSON.parse(printed))
}
