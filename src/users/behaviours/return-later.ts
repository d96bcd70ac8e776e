import { lineUtterance, type Utterance } from '../utterance.ts'
import { answers, type Behaviour } from './behaviour.ts'

/** Says that it has to go. It is back with the next message, which greets again and goes on (`backAgain`). */
export const returnLater: Behaviour = {
  kind: 'return_later',
  coolDown: 6,
  limit: 1,
  applies: ({ cooperative }) => answers(cooperative),
  play: () => lineUtterance('chat', 'leaving'),
  note: 'Do not answer: say that you have to go now and will be back later.',
}

/** The message after it: a new greeting, and what a cooperative user would say. */
export function backAgain(cooperative: Utterance): Utterance {
  if (cooperative.act === 'repeat') return cooperative
  return { ...cooperative, parts: [{ kind: 'line', line: 'back' }, ...cooperative.parts] }
}
