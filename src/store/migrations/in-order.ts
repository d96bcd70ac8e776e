import { initial } from './001-initial.ts'
import { shadow } from './002-shadow.ts'
import { minimized } from './003-minimized.ts'
import { explored } from './004-explored.ts'
import { observed } from './005-observed.ts'
import { review } from './006-review.ts'
import { played } from './007-played.ts'
import { outlines } from './008-outlines.ts'
import { afterBreak } from './009-after-break.ts'

/** Every migration as SQL, oldest first: the one at index n leads from version n to n + 1. Never edit one that was released. */
export const MIGRATIONS: readonly string[] = [
  initial,
  shadow,
  minimized,
  explored,
  observed,
  review,
  played,
  outlines,
  afterBreak,
]
