import type { Clock } from '../../core/clock.ts'
import type { ReplyInput } from '../../core/message.ts'
import type { ChatModel } from '../../core/model.ts'
import type { Session, TargetModule } from '../../core/target.ts'
import { type Planted, planted } from '../defect.ts'
import { DEFECTS, type DefectId } from './defects.ts'
import type { EquivalentId } from './equivalents.ts'
import { packFor } from './languages/language.ts'
import { type Pipeline, reply } from './pipeline.ts'
import { newState, recordOf, type State } from './state.ts'
import { wordLine } from './tone/tone.ts'
import { modelsFor } from './topic/models.ts'
import type { Variant } from './words.ts'

/** How a support bot is made. */
export interface SupportOptions {
  /** The target's name; `support` by default. */
  readonly name?: string | undefined
  readonly version?: string | undefined
  /** How it answers questions; `generative` by default. */
  readonly variant?: Variant | undefined
  /** Planted faults to switch on; none by default. */
  readonly defects?: readonly Planted<DefectId>[] | undefined
  /** Changes that are no faults; none by default. */
  readonly equivalents?: readonly EquivalentId[] | undefined
  /** Words the answers of the generative variant where given; rules take over whenever it fails. */
  readonly model?: ChatModel | undefined
  /** Times the steps where given; without it, the same words give the same replies. */
  readonly clock?: Clock | undefined
}

/**
 * A support assistant of an online shop for electronics: answers questions about it, looks orders up, and starts refunds
 * and changes after a yes. Speaks English, Spanish and French. Its classifiers are trained here, once a process.
 */
export function createSupport(options: SupportOptions = {}): TargetModule {
  const { variant = 'generative', model, clock, defects = [], equivalents = [] } = options
  modelsFor()
  return {
    name: options.name ?? 'support',
    ...(options.version === undefined ? {} : { version: options.version }),
    open: ({ conversationId }) => {
      const broken = planted(DEFECTS, defects, conversationId)
      const pipeline = { variant, broken, equivalents: new Set(equivalents), model, clock }
      return Promise.resolve(openSession(pipeline))
    },
  }
}

function openSession(pipeline: Pipeline): Session<ReplyInput> {
  const state = newState()
  const greeting = greet(pipeline, state)
  const record = () => recordOf(state, pipeline.broken('context_lost'))
  return {
    greeting: [{ text: greeting, stage: state.stage, record: record() }],
    async send(message, { signal }) {
      return [
        state.endState === undefined
          ? await reply(pipeline, state, message, signal)
          : afterTheEnd(pipeline, state),
      ]
    },
    record: () => Promise.resolve(record()),
  }
}

function greet({ broken, equivalents }: Pipeline, state: State): string {
  if (broken('greeting_missing')) return ''
  const { lines } = packFor('en', equivalents).wording
  const text = lines.greeting[equivalents.has('other_greeting') ? 1 : 0] ?? ''
  state.lastText = text
  return text
}

function afterTheEnd({ broken, equivalents }: Pipeline, state: State): ReplyInput {
  const pack = packFor(state.language, equivalents)
  return {
    text: wordLine('after_end', {}, { state, pack, broken, equivalents }),
    stage: state.stage,
    ...(state.endState === undefined ? {} : { endState: state.endState }),
    record: recordOf(state, broken('context_lost')),
  }
}
