import { lineUtterance } from '../utterance.ts'
import { answers, type Behaviour } from './behaviour.ts'

/** Says something that has nothing to do with the matter. */
export const offTopic: Behaviour = {
  kind: 'off_topic',
  coolDown: 2,
  limit: 4,
  applies: ({ cooperative, persona }) =>
    answers(cooperative) && persona.lines.off_topic !== undefined,
  play: () => lineUtterance('chat', 'off_topic'),
  note: 'Do not answer: say or ask something that has nothing to do with the matter.',
}
