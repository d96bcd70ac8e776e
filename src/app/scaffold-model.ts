import type { ChatModel } from '../core/model.ts'
import type { Settings } from '../core/settings.ts'
import { chosenUser } from '../run/index.ts'
import { connectModel } from './connect.ts'
import type { Surroundings } from './project.ts'

/** The model that words proposals: one of the project's users; none for an agenda, which has no words of its own. */
export function scaffoldModel(
  settings: Settings,
  user: string,
  surroundings: Surroundings,
): ChatModel | undefined {
  return connectModel(chosenUser(settings, user), 1, surroundings)
}
