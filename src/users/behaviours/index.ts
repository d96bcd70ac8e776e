import type { BehaviourKind } from '../../core/behaviour.ts'
import { abandon } from './abandon.ts'
import { answer } from './answer.ts'
import { askForHuman } from './ask-for-human.ts'
import type { Behaviour } from './behaviour.ts'
import { changeOfMind } from './change-of-mind.ts'
import { clarify } from './clarify.ts'
import { correction } from './correction.ts'
import { frustration } from './frustration.ts'
import { offTopic } from './off-topic.ts'
import { overAnswer } from './over-answer.ts'
import { partialAnswer } from './partial-answer.ts'
import { privacyObjection } from './privacy-objection.ts'
import { quickReply } from './quick-reply.ts'
import { repeat } from './repeat.ts'
import { rephrase } from './rephrase.ts'
import { typeInstead } from './type-instead.ts'
import { vagueAnswer } from './vague-answer.ts'

/** Every behaviour by its kind; a kind without an entry does not compile. */
export const behaviours = {
  abandon,
  answer,
  ask_for_human: askForHuman,
  change_of_mind: changeOfMind,
  clarify,
  correction,
  frustration,
  off_topic: offTopic,
  over_answer: overAnswer,
  partial_answer: partialAnswer,
  privacy_objection: privacyObjection,
  quick_reply: quickReply,
  repeat,
  rephrase,
  type_instead: typeInstead,
  vague_answer: vagueAnswer,
} satisfies Record<BehaviourKind, Behaviour>
