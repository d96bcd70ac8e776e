import { lineUtterance } from '../utterance.ts'
import { type Behaviour, informs } from './behaviour.ts'

/** Answers without saying anything definite. */
export const vagueAnswer: Behaviour = {
  kind: 'vague_answer',
  coolDown: 2,
  limit: 3,
  applies: ({ cooperative }) => informs(cooperative) && cooperative.act !== 'correct',
  play: () => lineUtterance('dont_know', 'vague'),
  note: 'Answer vaguely: do not name the value.',
}
