import { AppError, messageOf } from '../../core/errors.ts'
import { addCase } from '../add-case.ts'
import { originOf } from '../find-conversation.ts'
import { lastFew } from '../last-few.ts'
import type { ReviewContext } from './context.ts'

/** Plans at hand while conversations are kept. */
const PLANS = 2

/** What became of a conversation that was to be kept as a case. */
export interface Kept {
  readonly conversation: string
  /** Set where it was kept. */
  readonly id?: string
  readonly file?: string
  /** Values that were masked. */
  readonly masked?: number
  /** Set where it was not. */
  readonly error?: string
  readonly hint?: string | undefined
}

/** Keeps each as a case, in its shortest form where that is asked for; one that cannot be kept does not hold up the others. */
export async function keepConversations(
  context: ReviewContext,
  { ids, minimized }: { readonly ids: readonly string[]; readonly minimized: boolean },
): Promise<{ readonly kept: readonly Kept[] }> {
  // A run's plan is long, and what is chosen together is mostly of one run.
  const store = { ...context.store, plan: lastFew(PLANS, context.store.plan) }
  const kept: Kept[] = []
  for (const id of ids) kept.push(await keepOne({ ...context, store }, id, minimized))
  return { kept }
}

async function keepOne(
  context: ReviewContext,
  conversation: string,
  minimized: boolean,
): Promise<Kept> {
  try {
    const origin = originOf(context.store, conversation, context.db)
    const { added, file } = await addCase(context.store, origin, { minimized }, context)
    return { conversation, id: added.id, file, masked: added.masked.length }
  } catch (thrown) {
    if (!(thrown instanceof AppError) || thrown.code === 'internal') throw thrown
    return { conversation, error: messageOf(thrown), hint: thrown.hint }
  }
}
