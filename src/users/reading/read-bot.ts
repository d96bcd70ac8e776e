import { wordKey } from '../../core/fold.ts'
import type { Reply } from '../../core/message.ts'
import { actOf, type BotAct, type Reading } from '../../core/reading.ts'
import type { Scenario } from '../../core/scenario.ts'
import { type CueScorer, createCueScorer } from './cues.ts'
import { echoesIn, type HeldValue } from './echoes.ts'
import { type HeardText, heardText, scoredAsking, statedActs } from './heard-text.ts'
import { plainText } from './plain-text.ts'
import { type Sentence, sentencesOf } from './sentences.ts'
import { strangeEchoes } from './strange-values.ts'

/** What the reader needs to know of the conversation so far. */
export interface ReadingContext {
  readonly held: readonly HeldValue[]
  /** The user's last message. */
  readonly said: string
  /** Replies to messages that the user sent before the last: heard for what they state. */
  readonly before?: readonly Reply[] | undefined
}

/** Reads one bot's messages in order; remembers its prompts to notice repetition. */
export interface BotReader {
  read(replies: readonly Reply[], context: ReadingContext): Reading
  /** The slot that these words ask for or name, with its score; used for the ladder. */
  guess(replies: readonly Reply[]): { slot: string; score: number; margin: number } | undefined
}

export function createBotReader(scorer: CueScorer): BotReader {
  const memory: Memory = { prompts: new Map(), doubts: new Map() }
  return {
    read: (replies, context) => readReplies(replies, context, scorer, memory),
    guess: (replies) => {
      const words = sentencesOf(textsOf(replies)).flatMap((one) => one.words)
      const [first, second] = scoredAsking(words, scorer)
      return first && { ...first, margin: first.score - (second?.score ?? 0) }
    },
  }
}

const scorers = new WeakMap<Scenario, Map<string, CueScorer>>()

/** The scorer of a scenario and language, made once. */
export function cueScorerFor(scenario: Scenario, language: string): CueScorer {
  const known = scorers.get(scenario) ?? new Map<string, CueScorer>()
  scorers.set(scenario, known)
  const scorer = known.get(language) ?? createCueScorer(scenario, language)
  known.set(language, scorer)
  return scorer
}

/** What a reader keeps of one conversation. */
interface Memory {
  /** Prompt → how often it came. */
  readonly prompts: Map<string, number>
  /** Slot → how often a strange value was taken for it. */
  readonly doubts: Map<string, number>
}

function readReplies(
  replies: readonly Reply[],
  context: ReadingContext,
  scorer: CueScorer,
  { prompts, doubts }: Memory,
): Reading {
  const text = heardText(textsOf(replies), scorer)
  const { sentences } = text
  const parroted = isEcho(text, context.said)
  const echoes = parroted ? [] : allEchoes(text, context.held, doubts)
  const acts: BotAct[] = []
  if (sentences.length === 0 || sentences.some((one) => one.says.error))
    acts.push({ kind: 'error' })
  acts.push(...statedSince(text, context.before ?? [], scorer))
  acts.push(...questionActs(replies, text, echoes))
  if (sentences.some((one) => one.says.fallback)) acts.push({ kind: 'fallback' })
  const times = countPrompt(prompts, text)
  if (times > 1) acts.push({ kind: 'repeat', times })
  if (parroted) acts.push({ kind: 'echo' })
  if (acts.length === 0) acts.push({ kind: 'statement' })
  return { acts, echoes, key: keyOf(acts) }
}

/** A strange value is a guess: a bot that will not have it corrected twice may well mean something else. */
const DOUBTS_AT_MOST = 2

function allEchoes(
  { asking, statements }: HeardText,
  held: readonly HeldValue[],
  doubts: Map<string, number>,
): Reading['echoes'] {
  const plain = echoesIn(statements, held)
  if (!asking.some(({ says }) => says.confirm || says.proceed || says.askMore)) return plain
  const strange = strangeEchoes(statements, held, plain).filter(({ slot }) => {
    const before = doubts.get(slot) ?? 0
    doubts.set(slot, before + 1)
    return before < DOUBTS_AT_MOST
  })
  return strange.length > 0 ? [...plain, ...strange] : plain
}

function textsOf(replies: readonly Reply[]): string[] {
  return replies.map((reply) => plainText(reply.text))
}

/** What the messages state, with those before them that nobody has answered. */
function statedSince(
  text: HeardText,
  before: readonly Reply[],
  scorer: CueScorer,
): readonly BotAct[] {
  if (before.length === 0) return text.stated
  return statedActs([...sentencesOf(textsOf(before)), ...text.sentences], scorer)
}

function questionActs(
  replies: readonly Reply[],
  { asking, asked, options: written }: HeardText,
  echoes: Reading['echoes'],
): BotAct[] {
  const offered = offeredIn(replies, asking, written)
  if (asking.length === 0 && offered.options.length === 0) return []
  const acts: BotAct[] = []
  const demanded = asking.findLast((one) => one.demands !== undefined)?.demands
  if (demanded !== undefined) acts.push({ kind: 'confirm', echoes, with: demanded })
  else if (isConfirmation(asking, echoes, asked)) acts.push({ kind: 'confirm', echoes })
  else acts.push(...asked)
  const slot = asked[0]?.slot
  if (offered.options.length >= 2)
    acts.push({ kind: 'options', ...offered, ...(slot === undefined ? {} : { slot }) })
  if (asking.some((one) => one.says.askMore)) acts.push({ kind: 'ask_more' })
  const known = acts.some((act) => act.kind !== 'options')
  if (!known && asking.some(({ says }) => !says.offerHelp && !says.fallback)) {
    acts.push({ kind: 'ask_unknown' })
  }
  return acts
}

/** The choices on buttons, else those of the text, with their marks. */
function offeredIn(
  replies: readonly Reply[],
  asking: readonly Sentence[],
  written: HeardText['options'],
): Pick<Extract<BotAct, { kind: 'options' }>, 'options' | 'marks' | 'byMark'> {
  const labels = replies.flatMap((reply) => reply.quickReplies?.map((quick) => quick.label) ?? [])
  if (labels.length > 0) return { options: labels }
  const options = written.map(({ label }) => label)
  const marks = written.flatMap(({ mark }) => mark ?? [])
  if (marks.length !== options.length) return { options }
  return asking.some((one) => one.marks) ? { options, marks, byMark: true } : { options, marks }
}

/** A yes/no question about what the user said, or whether to go on. */
function isConfirmation(
  asking: readonly Sentence[],
  echoes: Reading['echoes'],
  asked: readonly BotAct[],
): boolean {
  if (asking.some(({ says }) => says.proceed)) return true
  // "Would you like to change anything?" after a summary that is wrong.
  if (asking.some(({ says }) => says.askMore) && echoes.some(({ correct }) => !correct)) return true
  // "Can you confirm your country?" with no value in it asks for the value.
  if (asking.some(({ says }) => says.confirm)) return echoes.length > 0 || asked.length === 0
  const last = asking.at(-1)
  return (
    asked.length === 0 &&
    echoes.length > 0 &&
    last?.raw.includes('?') === true &&
    STATES.test(last.text)
  )
}

/** "So you sell shoes in Germany?": a statement with a question mark. */
const STATES =
  /^(?:so|ok(?:ay)?|great|entonces|donc|alors)?[, ]*(?:you(?:'re| are|r)?|we have|i have|usted|tu|vous)\b/u

const MANY_WORDS = /\S+ \S+ \S/u

/** Counts a prompt's occurrences, numbers aside; messages of one or two words are no prompts. */
function countPrompt(prompts: Map<string, number>, { template }: HeardText): number {
  if (!MANY_WORDS.test(template)) return 1
  const times = (prompts.get(template) ?? 0) + 1
  prompts.set(template, times)
  return times
}

function isEcho({ words }: HeardText, said: string): boolean {
  const own = wordKey(said)
  return own.length >= 8 && own.length >= words.length * 0.6 && words.includes(own)
}

const PRECEDENCE = [
  'error',
  'claim_done',
  'hand_off',
  'confirm',
  'ask',
  'options',
  'refusal',
  'ask_more',
  'fallback',
  'ask_unknown',
  'echo',
  'repeat',
  'statement',
] as const

function keyOf(acts: readonly BotAct[]): string {
  const kind = PRECEDENCE.find((one) => acts.some((act) => act.kind === one)) ?? 'statement'
  const ask = actOf({ acts: [...acts], echoes: [], key: '' }, 'ask')
  return kind === 'ask' && ask ? `ask:${ask.slot}` : kind
}
