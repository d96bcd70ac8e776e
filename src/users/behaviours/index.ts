import type { BehaviourKind } from '../../core/behaviour.ts'
import { abandon } from './abandon.ts'
import { answer } from './answer.ts'
import { askForHuman } from './ask-for-human.ts'
import type { Behaviour } from './behaviour.ts'
import { changeOfMind } from './change-of-mind.ts'
import { chitchat } from './chitchat.ts'
import { clarify } from './clarify.ts'
import { correction } from './correction.ts'
import { doubleSend } from './double-send.ts'
import { emojiOnly } from './emoji-only.ts'
import { emptyMessage } from './empty-message.ts'
import { frustration } from './frustration.ts'
import { languageSwitch } from './language-switch.ts'
import { longPaste } from './long-paste.ts'
import { multiIntent } from './multi-intent.ts'
import { offTopic } from './off-topic.ts'
import { outOfBoundsRequest } from './out-of-bounds-request.ts'
import { overAnswer } from './over-answer.ts'
import { partialAnswer } from './partial-answer.ts'
import { privacyObjection } from './privacy-objection.ts'
import { promptInjection } from './prompt-injection.ts'
import { quickReply } from './quick-reply.ts'
import { repeat } from './repeat.ts'
import { rephrase } from './rephrase.ts'
import { returnLater } from './return-later.ts'
import { staleQuickReply } from './stale-quick-reply.ts'
import { thanks } from './thanks.ts'
import { typeInstead } from './type-instead.ts'
import { vagueAnswer } from './vague-answer.ts'

/** Every behaviour by its kind; a kind without an entry does not compile. */
export const behaviours = {
  abandon,
  answer,
  ask_for_human: askForHuman,
  change_of_mind: changeOfMind,
  chitchat,
  clarify,
  correction,
  double_send: doubleSend,
  emoji_only: emojiOnly,
  empty_message: emptyMessage,
  frustration,
  language_switch: languageSwitch,
  long_paste: longPaste,
  multi_intent: multiIntent,
  off_topic: offTopic,
  out_of_bounds_request: outOfBoundsRequest,
  over_answer: overAnswer,
  partial_answer: partialAnswer,
  privacy_objection: privacyObjection,
  prompt_injection: promptInjection,
  quick_reply: quickReply,
  repeat,
  rephrase,
  return_later: returnLater,
  stale_quick_reply: staleQuickReply,
  thanks,
  type_instead: typeInstead,
  vague_answer: vagueAnswer,
} satisfies Record<BehaviourKind, Behaviour>
