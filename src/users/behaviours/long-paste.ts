import type { Part } from '../utterance.ts'
import { type Behaviour, informs } from './behaviour.ts'
import { hasLine, pickLine } from './pooled.ts'

const NEW_LINE: Part = { kind: 'break', sends: false }

/** Buries the answer in text pasted from somewhere else. */
export const longPaste: Behaviour = {
  kind: 'long_paste',
  coolDown: 4,
  limit: 2,
  applies: (view) =>
    informs(view.cooperative) && view.cooperative.act !== 'correct' && hasLine(view, 'long_paste'),
  play: (view, random) => {
    const pasted = (): Part => ({
      kind: 'text',
      text: pickLine(view, 'long_paste', random).text,
      from: 'pool',
    })
    const { cooperative } = view
    return {
      ...cooperative,
      parts: [pasted(), NEW_LINE, ...cooperative.parts, NEW_LINE, pasted()],
    }
  },
  note: 'Paste the texts given, word for word, and write the answer on a line between them.',
}
