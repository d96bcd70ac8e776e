import { answers, type Behaviour } from './behaviour.ts'

/** What is sent by a slip of the finger. */
const BLANKS = ['', ' ', '   ', '\n'] as const

/** Sends nothing, or nothing but blanks. */
export const emptyMessage: Behaviour = {
  kind: 'empty_message',
  coolDown: 3,
  limit: 2,
  applies: ({ cooperative }) => answers(cooperative),
  play: (_view, random) => ({ act: 'chat', parts: [], verbatim: random.pick(BLANKS) }),
  note: 'Send an empty message.',
}
