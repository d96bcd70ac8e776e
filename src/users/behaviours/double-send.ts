import type { Part } from '../utterance.ts'
import { answers, type Behaviour } from './behaviour.ts'

const PAUSE: Part = { kind: 'break', sends: true }

/** Sends two messages without waiting for a reply: the answer in two halves, or the answer and an afterthought. */
export const doubleSend: Behaviour = {
  kind: 'double_send',
  coolDown: 2,
  limit: 3,
  applies: ({ cooperative }) => answers(cooperative),
  play: ({ cooperative }) => {
    const [first, ...rest] = cooperative.parts
    const further: readonly Part[] =
      rest.length > 0 ? rest : [{ kind: 'line', line: 'afterthought' }]
    return { ...cooperative, parts: [...(first ? [first] : []), PAUSE, ...further] }
  },
  note: 'Answer in two short messages sent one right after the other, each on a line of its own.',
}
