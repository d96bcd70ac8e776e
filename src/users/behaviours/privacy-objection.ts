import { lineUtterance } from '../utterance.ts'
import { type Behaviour, informs } from './behaviour.ts'

/** Objects to giving the information before it knows what becomes of it. */
export const privacyObjection: Behaviour = {
  kind: 'privacy_objection',
  coolDown: 3,
  limit: 2,
  applies: ({ cooperative }) => informs(cooperative),
  play: () => lineUtterance('object', 'privacy'),
  note: 'Do not answer yet: object to giving this, and ask what is done with your data.',
}
