import { lineUtterance } from '../utterance.ts'
import { answers, type Behaviour } from './behaviour.ts'

/** Asks for a person instead of answering. */
export const askForHuman: Behaviour = {
  kind: 'ask_for_human',
  coolDown: 4,
  limit: 1,
  applies: ({ cooperative }) => answers(cooperative),
  play: () => lineUtterance('ask_help', 'ask_for_human'),
  note: 'Do not answer: ask to talk to a person.',
}
