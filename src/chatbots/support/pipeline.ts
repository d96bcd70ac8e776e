import type { Clock } from '../../core/clock.ts'
import type { ReplyInput, Step, UserMessage } from '../../core/message.ts'
import type { ChatModel } from '../../core/model.ts'
import { createStepLog } from '../step-log.ts'
import { decide } from './answer/decide.ts'
import type { Decision, Situation } from './answer/decision.ts'
import { SHOP } from './answer/shop.ts'
import { takeDetails } from './answer/take-details.ts'
import { wordAnswers } from './answer/word-answers.ts'
import { buttonsFor, readClick } from './buttons.ts'
import type { Broken } from './defects.ts'
import type { EquivalentId } from './equivalents.ts'
import { languageOf, packFor } from './languages/language.ts'
import { askedDetail, recordOf, type State } from './state.ts'
import { tone } from './tone/tone.ts'
import { classify } from './topic/classify.ts'
import { modelsFor } from './topic/models.ts'
import { detectLanguage } from './validate/detect-language.ts'
import type { Heard } from './validate/heard.ts'
import { validate } from './validate/validate.ts'
import { LANGUAGES, type Language, type StepName, type Variant } from './words.ts'

/** What the harmless change `slower_steps` adds to each. */
const SLOWER_MS = 40

/** What the pipeline is made with. */
export interface Pipeline {
  readonly variant: Variant
  readonly broken: Broken
  readonly equivalents: ReadonlySet<EquivalentId>
  readonly model: ChatModel | undefined
  /** Where given, steps are timed. */
  readonly clock: Clock | undefined
}

/** One message through the pipeline: validate, topic, answer, tone. The state is brought up to date. */
export async function reply(
  pipeline: Pipeline,
  state: State,
  message: UserMessage,
  signal: AbortSignal,
): Promise<ReplyInput> {
  const { broken, equivalents } = pipeline
  const log = createStepLog<StepName>(
    pipeline.clock,
    equivalents.has('slower_steps') ? SLOWER_MS : 0,
  )
  state.turns += 1
  forget(pipeline, state)
  const heard = focused(hear(pipeline, state, message), state, message.text)
  log.done('validate', statusOf(heard), {
    language: heard.language,
    intents: [...heard.intents],
    details: { ...heard.details, rest: undefined },
    questions: heard.questions.length,
    held: heard.held,
  })
  const models = modelsFor(broken('address_unlearnt') ? 'change_address' : undefined)
  const pack = packFor(state.language, equivalents)
  const { asked, unsure } = classify(heard.questions, {
    models,
    state,
    pack,
    partlyHeld: heard.held !== undefined,
    broken,
  })
  const topics = asked.map(({ topic, confidence }) => ({ topic, confidence: rounded(confidence) }))
  log.done('topic', topicStatus(heard, asked.length, unsure.length), { topics })
  const situation: Situation = {
    heard,
    asked,
    unsure: unsure.length > 0,
    ...takeDetails(state, heard.details, broken),
    state,
    shop: SHOP,
    pack,
    variant: pipeline.variant,
    broken,
    acknowledges: !equivalents.has('terse'),
  }
  const decision = decide(situation)
  const said = await wordAnswers(decision.say, situation, pipeline.model, signal)
  log.done('answer', 'ok', {
    lines: decision.say.map((one) => ('line' in one ? one.line : 'answer')),
    actions: (decision.actions ?? []).map(({ name }) => name),
  })
  const upset = heard.intents.has('frustration')
  const shown = broken('english_only') ? languageOf('en') : pack
  const text = decision.again
    ? state.lastText
    : tone(said, { state, pack: shown, upset, broken, equivalents })
  log.done('tone', 'ok', { language: shown.id })
  state.lastText = text
  return outcome(pipeline, situation, decision, text, log.all)
}

function outcome(
  { broken, equivalents }: Pipeline,
  { state, pack }: Situation,
  { actions = [], sources = [] }: Decision,
  text: string,
  steps: Step[],
): ReplyInput {
  return {
    text,
    quickReplies: buttonsFor(state, pack, equivalents),
    stage: state.stage,
    steps,
    ...(actions.length > 0 ? { actions: [...actions] } : {}),
    ...(sources.length > 0 ? { sources: [...sources] } : {}),
    ...(state.endState === undefined ? {} : { endState: state.endState }),
    record: recordOf(state, broken('context_lost')),
  }
}

/** Words of a message above which something else was pasted in. */
const PASTED = 40

/** Once the matter is known, a pasted text opens no new one. */
function focused(heard: Heard, state: State, text: string): Heard {
  const begun = state.turns > 1
  return begun && text.split(/\s+/u).length > PASTED ? { ...heard, questions: [] } : heard
}

function hear({ broken }: Pipeline, state: State, { text, quickReply }: UserMessage): Heard {
  const { language, sure } = detectLanguage(text, state.language, state.settled)
  state.language = language
  state.settled ||= sure
  const read = (as: Language): Heard =>
    validate(text, {
      language: as,
      models: modelsFor(),
      asked: askedDetail(state),
      click: quickReply && readClick(quickReply),
      broken,
    })
  const heard = read(language)
  return settles(heard) || state.stage !== 'confirm' ? heard : inAnyLanguage(heard, read)
}

/** A yes or a no to what was proposed. */
function settles({ intents }: Heard): boolean {
  return intents.has('yes') || intents.has('no')
}

/** A short answer to "shall I?" is known in every language: people fall back into their own. */
function inAnyLanguage(heard: Heard, read: (language: Language) => Heard): Heard {
  const others = LANGUAGES.filter((one) => one !== heard.language).map(read)
  return others.find((one) => settles(one) && one.questions.length === 0) ?? heard
}

const FORGETFUL_TURN = 6

/** A planted fault. */
function forget({ broken }: Pipeline, state: State): void {
  if (state.turns === FORGETFUL_TURN && broken('memory_short')) state.details = {}
}

function statusOf({ questions, held, intents, wordless, details, click }: Heard): string {
  if (questions.length > 0 || click !== undefined) return 'ok'
  if (held !== undefined) return 'held'
  const told = Object.keys(details).length > 1
  return told || intents.size > 0 || wordless !== undefined ? 'ok' : 'held'
}

function topicStatus({ questions }: Heard, asked: number, unsure: number): string {
  if (questions.length === 0) return 'skipped'
  return unsure > 0 && asked === 0 ? 'low_confidence' : 'ok'
}

function rounded(share: number): number {
  return Math.round(share * 100) / 100
}
