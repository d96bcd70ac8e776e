import { answers, type Behaviour, UNLIMITED } from './behaviour.ts'
import { fittingButton } from './quick-reply.ts'

/** Types an answer of its own although a fitting button was offered. */
export const typeInstead: Behaviour = {
  kind: 'type_instead',
  coolDown: 0,
  limit: UNLIMITED,
  applies: (view) => answers(view.cooperative) && fittingButton(view) !== undefined,
  play: ({ cooperative }) => cooperative,
  note: 'Buttons were offered. Ignore them and type the answer in your own words.',
}
