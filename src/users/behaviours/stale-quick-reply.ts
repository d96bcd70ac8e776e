import { wordKey } from '../../core/fold.ts'
import type { QuickReply } from '../../core/message.ts'
import { answers, type Behaviour, type BehaviourView } from './behaviour.ts'

/**
 * Scrolls up and clicks a button that is no longer offered: one that says what the user said before, so that nothing is
 * changed by it. The bot's question stays unanswered.
 */
export const staleQuickReply: Behaviour = {
  kind: 'stale_quick_reply',
  coolDown: 3,
  limit: 2,
  applies: (view) => answers(view.cooperative) && staleButtons(view).length > 0,
  play: (view, random) => ({
    act: 'choose',
    parts: [],
    quickReply: random.pick(staleButtons(view)),
  }),
  note: 'Click a button of an earlier message that stands for what you said before.',
}

function staleButtons({ offered, quickReplies, goal }: BehaviourView): QuickReply[] {
  const now = new Set(quickReplies.map(({ value }) => value))
  const told = [...goal.slots.values()].filter(({ status }) => status !== 'open')
  const known = new Set(told.flatMap(({ value }) => value.forms.map(wordKey)))
  return offered.flat().filter(({ label, value }) => !now.has(value) && known.has(wordKey(label)))
}
