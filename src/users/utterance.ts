import type { BehaviourKind } from '../core/behaviour.ts'
import type { StopReason, UserAct } from '../core/conversation.ts'
import type { SlotValue } from '../core/facts.ts'
import type { QuickReply } from '../core/message.ts'
import type { Wanted } from '../core/pool.ts'

/** Pools of ready lines that each language's wordings hold. */
export type LineName =
  | 'affirm'
  | 'deny'
  | 'clarify'
  | 'why'
  | 'off_topic'
  | 'vague'
  | 'dont_know'
  | 'have_none'
  | 'no_reason'
  | 'frustration'
  | 'ask_for_human'
  | 'privacy'
  | 'changed_mind'
  | 'rephrase'
  | 'restate'
  | 'ask_help'
  | 'close'
  | 'afterthought'
  | 'thanks'
  | 'leaving'
  | 'back'

/** One piece of a message, before it is put into words. */
export type Part =
  | { readonly kind: 'inform'; readonly slot: string; readonly value: SlotValue }
  /** A slip taken back within the sentence: "bags... no, sorry, shoes". */
  | {
      readonly kind: 'slip'
      readonly slot: string
      readonly wrong: SlotValue
      readonly value: SlotValue
    }
  | { readonly kind: 'line'; readonly line: LineName }
  /** Words given by the scenario or taken from the bot's options; `value` words are never misspelt. */
  | {
      readonly kind: 'text'
      readonly text: string
      readonly from: 'scenario' | 'bot' | 'self' | 'pool'
    }
  /** A new line; where it `sends`, what follows is a message of its own, for which no reply is awaited. */
  | { readonly kind: 'break'; readonly sends: boolean }

/** What a user turn is to say, decided before any wording. */
export interface Utterance {
  readonly act: UserAct
  readonly parts: readonly Part[]
  readonly requests?: readonly string[]
  readonly quickReply?: QuickReply
  /** Everything that is sent, to the letter: nothing is to be put into words. */
  readonly verbatim?: string
  /** BCP 47 tag of the language to say it in, where it is another than the persona's. */
  readonly language?: string
  readonly wants?: Wanted
  /** The rung of the ladder for questions that were not recognised. */
  readonly rung?: string
}

/** The user stops instead of speaking. */
export interface Stop {
  readonly stop: StopReason
  readonly cause?: string
}

/** One user turn, decided: what is said, how it strays, and the address of its draws. */
export interface Direction {
  readonly utterance: Utterance
  readonly behaviour: BehaviourKind
  readonly event: string
}

/** The slots that an utterance settles, with their values as finally meant. */
export function conveyedBy(utterance: Utterance): { slot: string; value: SlotValue }[] {
  return utterance.parts.flatMap((part) =>
    part.kind === 'inform' || part.kind === 'slip' ? [{ slot: part.slot, value: part.value }] : [],
  )
}

/** An utterance that says these slots. */
export function informing(
  act: UserAct,
  slots: readonly { slot: string; value: SlotValue }[],
): Utterance {
  return { act, parts: slots.map(({ slot, value }) => ({ kind: 'inform', slot, value })) }
}

/** An utterance of one ready line. */
export function lineUtterance(act: UserAct, line: LineName): Utterance {
  return { act, parts: [{ kind: 'line', line }] }
}

/** A played behaviour as the user's decision. */
export function directed(
  played: Utterance | 'leave',
  behaviour: BehaviourKind,
  event: string,
): Direction | Stop {
  return played === 'leave'
    ? { stop: 'left', cause: 'left of its own accord' }
    : { utterance: played, behaviour, event }
}
