import { LabelInput, LabelUndo } from '../../core/label.ts'
import { write } from './write.ts'
import { qaWrites } from './writes-qa.ts'

/** Everything that changes something, by its name in the address; its input comes as JSON. */
export const writes = {
  label: write({ input: LabelInput, act: ({ store }, input) => store.addLabel(input) }),
  ...qaWrites,
  undoLabel: write({
    input: LabelUndo,
    act: ({ store }, input) => ({ stands: store.undoLabel(input) }),
  }),
}
