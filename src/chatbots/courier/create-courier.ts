import type { Clock } from '../../core/clock.ts'
import type { ReplyInput } from '../../core/message.ts'
import type { ChatModel } from '../../core/model.ts'
import type { Session, TargetModule } from '../../core/target.ts'
import { type Planted, planted } from '../defect.ts'
import { DEFECTS, type DefectId } from './defects.ts'
import type { EquivalentId } from './equivalents.ts'
import { languageOf } from './languages/language.ts'
import { type Pipeline, reply } from './pipeline.ts'
import { greetingButtons } from './quick-replies.ts'
import { newState, recordOf, type State } from './state.ts'

/** How a courier bot is made. */
export interface CourierOptions {
  /** The target's name; `courier` by default. */
  readonly name?: string | undefined
  readonly version?: string | undefined
  /** Planted faults to switch on; none by default. */
  readonly defects?: readonly Planted<DefectId>[] | undefined
  /** Harmless changes to switch on; none by default. */
  readonly equivalents?: readonly EquivalentId[] | undefined
  /** Words answers and evaluates them where given; the articles' own words and rules take over whenever it fails. */
  readonly model?: ChatModel | undefined
  /** Times the steps where given; without it the same words give the same replies. */
  readonly clock?: Clock | undefined
}

/**
 * Support for delivery couriers: answers from a help centre, and three things it can do about an order. It speaks English,
 * Spanish, French and Portuguese, and works offline by rules.
 */
export function createCourier(options: CourierOptions = {}): TargetModule {
  const { model, clock, defects = [], equivalents = [] } = options
  return {
    name: options.name ?? 'courier',
    ...(options.version === undefined ? {} : { version: options.version }),
    open: ({ conversationId }) => {
      const broken = planted(DEFECTS, defects, conversationId)
      const differs = (equivalent: EquivalentId) => equivalents.includes(equivalent)
      return Promise.resolve(openSession({ broken, differs, model, clock }))
    },
  }
}

function openSession(pipeline: Pipeline): Session<ReplyInput> {
  const state = newState()
  return {
    greeting: [greeting(pipeline, state)],
    async send(message, { signal }) {
      const { endState } = state
      if (endState === 'handed_off' || endState === 'declined')
        return [afterTheEnd(state, endState)]
      return [await reply(pipeline, state, message, signal)]
    },
    record: () => Promise.resolve(recordOf(state)),
  }
}

/** English with a line that the other languages will do as well: nobody has said anything yet. */
function greeting({ broken, differs }: Pipeline, state: State): ReplyInput {
  const { wording } = languageOf('en')
  const text = differs('other_greeting') ? wording.otherGreeting : wording.greeting
  state.lastText = text
  return {
    text: broken('empty_greeting') ? '' : text,
    quickReplies: broken('empty_greeting') || differs('no_quick_replies') ? [] : greetingButtons(),
    stage: state.stage,
    record: recordOf(state),
  }
}

function afterTheEnd(state: State, endState: 'handed_off' | 'declined'): ReplyInput {
  const { closed } = languageOf(state.language).wording
  return { text: closed[endState], stage: state.stage, endState, record: recordOf(state) }
}
