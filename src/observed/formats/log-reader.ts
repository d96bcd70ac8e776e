import type { LogConversation } from '../../core/observed.ts'
import type { Mapping } from '../mapping.ts'
import type { Mistakes } from '../mistakes.ts'

/** Conversations of one file one by one, whatever its size. What is wrong goes into `mistakes` and is left out. */
export type LogReader = (
  path: string,
  mapping: Mapping,
  mistakes: Mistakes,
) => AsyncIterable<LogConversation>
