import type { Gate } from '../../analysis/index.ts'
import type { Store } from '../../store/index.ts'
import type { Surroundings } from '../project.ts'

/** What every view is made from. */
export interface ReviewContext extends Surroundings {
  readonly store: Store
  /** The database as named, for the commands that are printed. */
  readonly db: string
  /** Settings file, where one was named. */
  readonly config?: string | undefined
  /** What runs are held against; none where absent. */
  readonly gates?: readonly Gate[] | undefined
}
