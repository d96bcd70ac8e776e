import type { Clock } from '../../core/clock.ts'
import type { ReplyInput } from '../../core/message.ts'
import type { ChatModel } from '../../core/model.ts'
import type { Session, TargetModule } from '../../core/target.ts'
import { type Planted, planted } from '../defect.ts'
import { DEFECTS, type DefectId } from './defects.ts'
import type { EquivalentId } from './equivalents.ts'
import { languageOf } from './languages/language.ts'
import { beset, courseOf, expire, inherit, type Neighbour } from './mishaps.ts'
import { type Pipeline, reply } from './pipeline.ts'
import { newState, recordOf, type State } from './state.ts'

/** How an onboarding bot is made. */
export interface OnboardingOptions {
  /** The target's name; `onboarding` by default. */
  readonly name?: string | undefined
  readonly version?: string | undefined
  /** Planted faults to switch on; none by default. */
  readonly defects?: readonly Planted<DefectId>[] | undefined
  /** Changes that are no faults; none by default. */
  readonly equivalents?: readonly EquivalentId[] | undefined
  /** Understands messages and words replies where given; rules and templates take over whenever it fails. */
  readonly model?: ChatModel | undefined
  /** Whether the bot greets first; true by default. Otherwise it greets in its first reply. */
  readonly speaksFirst?: boolean | undefined
  /** Times the steps where given; without it, steps carry no times and the same words give the same replies. */
  readonly clock?: Clock | undefined
}

/**
 * A self-serve onboarding assistant for a payments product: five facts, an offer, a summary, an account.
 * It speaks English, Spanish and French. Works offline by rules.
 */
export function createOnboarding(options: OnboardingOptions = {}): TargetModule {
  const { model, clock, defects = [], equivalents = [] } = options
  const speaksFirst = options.speaksFirst ?? true
  const neighbour: Neighbour = {}
  return {
    name: options.name ?? 'onboarding',
    ...(options.version === undefined ? {} : { version: options.version }),
    open: ({ conversationId }) => {
      const broken = planted(DEFECTS, defects, conversationId)
      const differs = (equivalent: EquivalentId) => equivalents.includes(equivalent)
      return Promise.resolve(openSession({ broken, differs, model, clock }, speaksFirst, neighbour))
    },
  }
}

function openSession(
  pipeline: Pipeline,
  speaksFirst: boolean,
  neighbour: Neighbour,
): Session<ReplyInput> {
  const { broken } = pipeline
  const state = newState(courseOf(broken))
  inherit(state, neighbour, broken)
  const { wording } = languageOf('en')
  const greeting = pipeline.differs('other_greeting') ? wording.otherGreeting : wording.greeting
  state.lastText = speaksFirst ? greeting : ''
  return {
    ...(speaksFirst
      ? { greeting: [{ text: greeting, stage: state.stage, record: recordOf(state) }] }
      : {}),
    async send(message, { signal }) {
      if (state.endState !== undefined) return [afterTheEnd(state)]
      expire(state, broken)
      const replies = beset([await reply(pipeline, state, message, signal)], state, broken)
      neighbour.business = state.held.business
      if (speaksFirst || state.turns > 1) return replies
      return [{ text: opening(state), stage: 'greet' }, ...replies]
    },
    record: () => Promise.resolve(recordOf(state)),
  }
}

/** The greeting without its question, in the user's language. */
function opening(state: State): string {
  const { wording } = languageOf(state.language)
  return wording.greeting.split(/(?<=[.])\s/)[0] ?? wording.greeting
}

function afterTheEnd(state: State): ReplyInput {
  const { closed } = languageOf(state.language).wording
  const endState = state.endState ?? 'onboarded'
  return { text: closed[endState], stage: state.stage, endState, record: recordOf(state) }
}
