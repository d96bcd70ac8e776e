import { conveyedBy } from '../utterance.ts'
import { answers, type Behaviour } from './behaviour.ts'

/** Sends its last message once more, word for word. */
export const repeat: Behaviour = {
  kind: 'repeat',
  coolDown: 4,
  limit: 1,
  applies: ({ cooperative, previous }) =>
    answers(cooperative) &&
    previous !== undefined &&
    !previous.quickReply &&
    previous.act === 'inform' &&
    conveyedBy(previous).length > 0,
  play: ({ cooperative }) => ({ ...cooperative, act: 'repeat', parts: [] }),
  note: 'Send your last message once more, word for word.',
}
