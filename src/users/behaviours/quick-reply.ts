import { wordKey } from '../../core/fold.ts'
import type { QuickReply } from '../../core/message.ts'
import { conveyedBy, type Utterance } from '../utterance.ts'
import { answers, type Behaviour, type BehaviourView, UNLIMITED } from './behaviour.ts'

/** Clicks the button that says what the user would have typed. */
export const quickReply: Behaviour = {
  kind: 'quick_reply',
  coolDown: 0,
  limit: UNLIMITED,
  applies: (view) => answers(view.cooperative) && fittingButton(view) !== undefined,
  play: (view) => {
    const button = fittingButton(view)
    return button ? { ...view.cooperative, ...clicked(view, button) } : view.cooperative
  },
  note: 'Click the quick reply that fits; say its label and nothing else.',
}

/** The button that stands for the cooperative utterance: the slot's value, or a plain yes. */
export function fittingButton({
  cooperative,
  quickReplies,
}: BehaviourView): QuickReply | undefined {
  const [fact] = conveyedBy(cooperative)
  if (fact) {
    const forms = fact.value.forms.map(wordKey)
    return quickReplies.find((button) => forms.includes(wordKey(button.label)))
  }
  return cooperative.act === 'affirm'
    ? quickReplies.find((button) => AGREES.test(wordKey(button.label)))
    : undefined
}

/** A click says one thing: only the fact that the button stands for is conveyed by it. */
function clicked({ cooperative }: BehaviourView, button: QuickReply): Partial<Utterance> {
  const first = cooperative.parts.find((part) => part.kind === 'inform')
  return { quickReply: button, parts: first ? [first] : cooperative.parts }
}

const AGREES =
  /^(?:yes|si|oui|correct|right|looks good|that s right|continue|continuar|continuer|c est ca|es correcto|todo correcto|sim|tudo certo|esta certo|esta correto)\b/
