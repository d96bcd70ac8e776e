import { lineUtterance } from '../utterance.ts'
import { answers, type Behaviour } from './behaviour.ts'

/** Asks what the bot means, or why it asks, before answering. */
export const clarify: Behaviour = {
  kind: 'clarify',
  coolDown: 2,
  limit: 4,
  applies: ({ cooperative }) => answers(cooperative),
  play: (_view, random) => lineUtterance('ask_back', random.chance(0.7) ? 'clarify' : 'why'),
  note: 'Do not answer yet: ask what the question means or why it is asked.',
}
