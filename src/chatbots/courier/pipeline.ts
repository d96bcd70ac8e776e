import type { Clock } from '../../core/clock.ts'
import type { ReplyInput, UserMessage } from '../../core/message.ts'
import type { ChatModel } from '../../core/model.ts'
import { createStepLog, type StepLog } from '../step-log.ts'
import type { StepName } from './courier-defect.ts'
import type { DefectId } from './defects.ts'
import type { EquivalentId } from './equivalents.ts'
import { type Given, giveAnswer } from './give-answer.ts'
import { identifyLanguage } from './identify-language.ts'
import { languageOf } from './languages/language.ts'
import { LANGUAGE_IDS, type LanguageId } from './languages/language-id.ts'
import { mishap } from './mishaps.ts'
import { decide } from './policy/decide.ts'
import type { Decision } from './policy/decision.ts'
import { quickRepliesFor, understandClick } from './quick-replies.ts'
import { search } from './search.ts'
import { askedSlot, recordOf, type State } from './state.ts'
import { type Summary, summarise } from './summarise.ts'
import type { Heard } from './understand/heard.ts'
import { understand } from './understand/understand.ts'
import { word } from './word.ts'

/** What the pipeline is made with. */
export interface Pipeline {
  /** Whether a planted fault strikes now. */
  broken(defect: DefectId): boolean
  /** Whether a harmless change is switched on. */
  differs(equivalent: EquivalentId): boolean
  readonly model: ChatModel | undefined
  /** Where given, steps are timed. */
  readonly clock: Clock | undefined
}

const SLOWER_MS = 120
const FORGETFUL_TURN = 6

/**
 * One message through the pipeline: summarise, retrieve, act, answer, guardrail, word. The state is brought up to date.
 */
export async function reply(
  pipeline: Pipeline,
  state: State,
  message: UserMessage,
  signal: AbortSignal,
): Promise<ReplyInput> {
  const { broken, differs } = pipeline
  const steps = createStepLog<StepName>(pipeline.clock, differs('slower_steps') ? SLOWER_MS : 0)
  state.turns += 1
  state.endState = undefined
  if (state.turns === FORGETFUL_TURN && broken('memory_short')) delete state.details.order
  const click = message.quickReply && understandClick(message.quickReply)
  const heard = click ?? (await hear(pipeline, state, message.text))
  const summary = summarise(state, heard, broken)
  steps.done('summarise', wasUnderstood(heard) ? 'ok' : 'not_understood', summary)
  const found = search(summary, broken)
  steps.done('retrieve', statusOf(summary, found.candidates.length), found.candidates)
  const decided = decide(state, heard, found, broken)
  steps.done('act', 'ok', { stage: state.stage, asks: state.asked, deeds: decided.deeds ?? [] })
  const spoken = state.turns === 1 && broken('first_reply_portuguese') ? 'pt' : state.language
  const given = await giveAnswer(decided, {
    state,
    summary: { ...summary, language: spoken },
    candidates: found.candidates,
    model: pipeline.model,
    signal,
    broken,
    steps,
  })
  return finish(pipeline, state, given, languageOf(spoken), steps)
}

async function hear({ broken }: Pipeline, state: State, text: string): Promise<Heard> {
  const { language, sure } = identifyLanguage(text, state)
  state.language = language
  state.settled ||= sure
  if (sure) state.spoken = [...state.spoken.filter((one) => one !== language), language]
  const asked = askedSlot(state)
  const waiting = asked !== undefined || state.asked === 'confirm'
  const read = (as: LanguageId): Heard =>
    understand(text, { language: as, asked, waiting, open: state.open, broken })
  const heard = read(language)
  return wasUnderstood(heard) ? heard : (inOtherLanguage(state, language, read) ?? heard)
}

/**
 * What says nothing in one language may say something in another: people fall back into one that they have spoken, and the
 * talk goes on in that; a short answer to "is that correct?" is known in every language.
 */
function inOtherLanguage(
  state: State,
  tried: LanguageId,
  read: (as: LanguageId) => Heard,
): Heard | undefined {
  const readings = LANGUAGE_IDS.filter((id) => id !== tried).map((id) => ({ id, heard: read(id) }))
  const own = readings.find(({ id, heard }) => state.spoken.includes(id) && wasUnderstood(heard))
  if (own) state.language = own.id
  const short = ({ heard }: { heard: Heard }): boolean =>
    heard.intents.has('yes') || heard.intents.has('no')
  return (own ?? (state.asked === 'confirm' ? readings.find(short) : undefined))?.heard
}

function wasUnderstood({ actions, told, intents, question, malformed, wordless }: Heard): boolean {
  return (
    wordless ||
    question !== '' ||
    malformed !== undefined ||
    actions.length + intents.size + Object.keys(told).length > 0
  )
}

function statusOf({ query }: Summary, found: number): string {
  if (query === '') return 'skipped'
  return found > 0 ? 'ok' : 'nothing'
}

function finish(
  { broken, differs }: Pipeline,
  state: State,
  { decision, answer, source }: Given,
  language: ReturnType<typeof languageOf>,
  steps: StepLog<StepName>,
): ReplyInput {
  const worded = word(decision, { language, state, answer, broken, differs })
  const text = mishap(worded, decision, language.id, broken)
  steps.done('word', 'ok', language.id)
  state.lastText = worded
  const buttons = quickRepliesFor(language, state, decision, differs('reordered_choices'))
  return {
    text,
    quickReplies: differs('no_quick_replies') ? [] : buttons,
    stage: state.stage,
    steps: steps.all,
    ...(source ? { sources: [source] } : {}),
    ...actionsOf(decision, state),
    ...(state.endState === undefined ? {} : { endState: state.endState }),
    record: recordOf(state),
  }
}

/** What is done in the world by this reply. */
function actionsOf({ deeds = [] }: Decision, state: State): Pick<ReplyInput, 'actions'> {
  const done = deeds.map(({ action, details, id }) => ({
    name: action,
    arguments: { ...details },
    result: { id },
  }))
  const handed = state.endState === 'handed_off' && state.handOver
  const over = handed ? [{ name: 'hand_over', arguments: { ...handed } }] : []
  return done.length + over.length > 0 ? { actions: [...done, ...over] } : {}
}
