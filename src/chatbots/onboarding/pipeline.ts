import type { Clock } from '../../core/clock.ts'
import type { ReplyInput, UserMessage } from '../../core/message.ts'
import type { ChatModel } from '../../core/model.ts'
import { createStepLog } from '../step-log.ts'
import { answer } from './answer.ts'
import type { DefectId, StepName } from './defects.ts'
import type { EquivalentId } from './equivalents.ts'
import { languageOf } from './languages/language.ts'
import { LANGUAGE_IDS, type LanguageId } from './languages/lexicon.ts'
import { decide } from './policy/decide.ts'
import type { Decision } from './policy/decision.ts'
import { quickRepliesFor, understandClick } from './quick-replies.ts'
import { reword } from './reword.ts'
import { isSlot, SLOTS, type Values } from './slots.ts'
import { recordOf, type State } from './state.ts'
import { askModel } from './understand/ask-model.ts'
import { detectLanguage } from './understand/detect-language.ts'
import { understandText } from './understand/understand-text.ts'
import type { Understanding } from './understand/understanding.ts'
import { word } from './word.ts'

/** What the pipeline is made with. */
export interface Pipeline {
  /** Whether a planted fault is switched on. */
  broken(defect: DefectId): boolean
  /** Whether a harmless change is switched on. */
  differs(equivalent: EquivalentId): boolean
  readonly model: ChatModel | undefined
  /** Where given, steps are timed. */
  readonly clock: Clock | undefined
}

/** What the harmless change `slower_steps` adds to each. */
const SLOWER_MS = 60

/** One message through the pipeline: understand, decide, answer, word. The state is brought up to date. */
export async function reply(
  pipeline: Pipeline,
  state: State,
  message: UserMessage,
  signal: AbortSignal,
): Promise<ReplyInput> {
  const { broken, differs } = pipeline
  const steps = createStepLog<StepName>(pipeline.clock, differs('slower_steps') ? SLOWER_MS : 0)
  state.turns += 1
  const asked = state.stage
  const click = message.quickReply && understandClick(message.quickReply, broken)
  const heard = click ?? (await understand(pipeline, state, message.text, signal))
  steps.done('understand', wasUnderstood(heard) ? 'ok' : 'not_understood', {
    values: heard.values,
    intents: [...heard.intents],
    question: heard.question,
  })
  const decision = decide(state, heard, click !== undefined, broken)
  steps.done('policy', 'ok', { stage: state.stage, ask: decision.ask })
  const language = languageOf(state.language)
  const question = decision.say.find((line) => line.kind === 'answer')?.question
  const found = question && answer(question, language, asked, broken)
  steps.done('answer', question ? 'ok' : 'skipped', found?.source)
  const template = word(decision, { language, state, answer: found, broken, differs })
  const text = pipeline.model ? await reword(pipeline.model, template, signal) : template
  steps.done('word', 'ok', state.language)
  state.lastText = text
  const buttons = [...quickRepliesFor(language, state.stage, decision)]
  if (differs('reordered_choices')) buttons.reverse()
  return {
    text,
    quickReplies: differs('no_quick_replies') ? [] : buttons,
    stage: state.stage,
    steps: steps.all,
    ...(found ? { sources: [{ id: found.source }] } : {}),
    ...closing(state, decision),
    record: recordOf(state),
  }
}

async function understand(
  pipeline: Pipeline,
  state: State,
  text: string,
  signal: AbortSignal,
): Promise<Understanding> {
  const { language, sure, message, drift } = detectLanguage(text, state)
  state.language = language
  state.drift = drift
  state.settled ||= sure
  if (sure) state.spoken = [...state.spoken.filter((one) => one !== language), language]
  const modelled =
    pipeline.model && (await askModel(pipeline.model, text, state.stage, state.lastText, signal))
  if (modelled) return modelled
  const context = { asked: state.stage, held: shownValues(state), broken: pipeline.broken }
  const read = (id: LanguageId): Understanding =>
    understandText(text, { ...context, language: languageOf(id) })
  const heard = read(message)
  return wasUnderstood(heard) ? heard : (inOtherLanguage(state, message, read) ?? heard)
}

/**
 * What says nothing in one language may say something in another: people fall back into one that they have spoken, and the
 * talk goes on in that; of any other, an answer to the question is understood.
 */
function inOtherLanguage(
  state: State,
  tried: LanguageId,
  read: (id: LanguageId) => Understanding,
): Understanding | undefined {
  const readings = [...state.spoken]
    .reverse()
    .concat(LANGUAGE_IDS.filter((id) => !state.spoken.includes(id)))
    .filter((id) => id !== tried)
    .map((id) => ({ id, heard: read(id) }))
  const own = readings.find(({ id, heard }) => state.spoken.includes(id) && wasUnderstood(heard))
  if (own) state.language = own.id
  return (own ?? readings.find(({ heard }) => answers(heard, state.stage)))?.heard
}

function answers({ values, intents }: Understanding, stage: State['stage']): boolean {
  if (isSlot(stage)) return stage !== 'business' && values[stage] !== undefined
  return intents.has('yes') || intents.has('no')
}

function shownValues(state: State): Values {
  const values: Record<string, string | number> = {}
  for (const slot of SLOTS) {
    const held = state.held[slot]
    if (held && !held.estimated) values[slot] = held.value
  }
  return values
}

function wasUnderstood({ values, intents, question, empty }: Understanding): boolean {
  return empty || question !== undefined || intents.size > 0 || Object.keys(values).length > 0
}

/** What is done in the world, and the end. */
function closing(state: State, decision: Decision): Pick<ReplyInput, 'actions' | 'endState'> {
  const ended = decision.say.find((line) => line.kind === 'end')
  if (ended === undefined) return {}
  if (ended.endState === 'handed_off') {
    return { endState: 'handed_off', actions: [{ name: 'hand_over', arguments: state.written }] }
  }
  const opens = ended.endState === 'onboarded' && state.stage === 'done'
  return {
    endState: ended.endState,
    ...(opens ? { actions: [{ name: 'create_account', arguments: { ...state.written } }] } : {}),
  }
}
