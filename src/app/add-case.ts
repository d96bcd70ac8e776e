import type { Case } from '../core/case.ts'
import { AppError } from '../core/errors.ts'
import { appendCases, caseOf, maskCase } from '../datasets/index.ts'
import type { Store } from '../store/index.ts'
import { casePath, keptAlready, maskingFor, shownPath } from './case-places.ts'
import type { Origin } from './find-conversation.ts'
import { minimizedOf } from './minimized-of.ts'
import type { Surroundings } from './project.ts'

/** How a conversation is kept. */
export interface AddRequest {
  readonly note?: string | undefined
  /** Default `passed`. */
  readonly expect?: Case['expected'] | undefined
  /** The file's name; default that of the scenario's chatbot. */
  readonly file?: string | undefined
  readonly minimized?: boolean | undefined
}

/** A case that was kept, and where. */
export interface Added {
  readonly added: Case
  readonly file: string
}

/** Keeps a stored conversation as a case. Throws an `AppError` where it is kept already, or not shrunk yet. */
export async function addCase(
  store: Store,
  origin: Origin,
  request: AddRequest,
  surroundings: Surroundings,
): Promise<Added> {
  const { note, expect, file = origin.scenario.chatbot, minimized = false } = request
  const kept = minimized ? minimizedOf(store, origin) : origin
  const { id } = origin.stored.spec
  if (!kept)
    throw new AppError('user_mistake', `conversation ${id} is not minimized yet`, {
      hint: `Run \`offscript minimize ${id}\` first.`,
    })
  const path = casePath(file, surroundings)
  const masking = await maskingFor(surroundings)
  const added = maskCase(caseOf(kept, { note, expected: expect }), masking)
  const twin = keptAlready(path, surroundings).find(({ one }) => one.id === added.id)
  if (twin)
    throw new AppError('user_mistake', `${added.id} is a case already, in ${twin.file}`, {
      hint: 'To keep it otherwise, change or delete its line there.',
    })
  appendCases(path, [added])
  return { added, file: shownPath(path, surroundings) }
}
