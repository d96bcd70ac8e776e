import { wordKey } from '../../core/fold.ts'
import type { Reply } from '../../core/message.ts'
import { actOf, type BotAct, type Reading } from '../../core/reading.ts'
import type { Scenario } from '../../core/scenario.ts'
import { type CueScorer, createCueScorer } from './cues.ts'
import { echoesIn, type HeldValue } from './echoes.ts'
import { optionsIn } from './options.ts'
import { type Sentence, sentencesOf } from './sentences.ts'

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

const ASK_SCORE = 0.6
/** A second slot asked in the same sentence must fit nearly as well as the first, by words of its own. */
const SECOND_SLOT = 0.85

export function createBotReader(scorer: CueScorer): BotReader {
  const prompts = new Map<string, number>()
  return {
    read: (replies, context) => readReplies(replies, context, scorer, prompts),
    guess: (replies) => {
      const words = sentencesOf(replies.map((reply) => reply.text)).flatMap((one) => one.words)
      const [first, second] = scorer.score(words)
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

function readReplies(
  replies: readonly Reply[],
  context: ReadingContext,
  scorer: CueScorer,
  prompts: Map<string, number>,
): Reading {
  const texts = replies.map((reply) => reply.text)
  const sentences = sentencesOf(texts)
  const parroted = isEcho(sentences, context.said)
  const echoes = parroted ? [] : echoesIn(texts, sentences, context.held, scorer)
  const earlier = sentencesOf((context.before ?? []).map((reply) => reply.text))
  const acts: BotAct[] = []
  if (sentences.length === 0 || sentences.some((one) => one.says.error))
    acts.push({ kind: 'error' })
  acts.push(...statedActs([...earlier, ...sentences], scorer))
  acts.push(...questionActs(replies, sentences, echoes, scorer))
  if (sentences.some((one) => one.says.fallback)) acts.push({ kind: 'fallback' })
  const times = countPrompt(prompts, sentences)
  if (times > 1) acts.push({ kind: 'repeat', times })
  if (parroted) acts.push({ kind: 'echo' })
  if (acts.length === 0) acts.push({ kind: 'statement' })
  return { acts, echoes, key: keyOf(acts) }
}

function statedActs(sentences: readonly Sentence[], scorer: CueScorer): BotAct[] {
  const acts: BotAct[] = []
  const claims = sentences.filter((one) => one.says.claimDone).map((one) => namedSlot(one, scorer))
  if (claims.length > 0) {
    const about = claims.includes(undefined) ? undefined : claims[0]
    acts.push({ kind: 'claim_done', ...(about === undefined ? {} : { about }) })
  }
  if (sentences.some((one) => one.says.handOff)) acts.push({ kind: 'hand_off' })
  if (sentences.some((one) => one.says.refusal)) acts.push({ kind: 'refusal' })
  return acts
}

/** The fact that a sentence names plainly. */
function namedSlot({ words }: Sentence, scorer: CueScorer): string | undefined {
  const best = scorer.score(words)[0]
  return best && best.score >= ASK_SCORE ? best.slot : undefined
}

function questionActs(
  replies: readonly Reply[],
  sentences: readonly Sentence[],
  echoes: Reading['echoes'],
  scorer: CueScorer,
): BotAct[] {
  const asking = sentences.filter((one) => one.asks)
  const offered = replies.flatMap((reply) => reply.quickReplies?.map((quick) => quick.label) ?? [])
  const options =
    offered.length > 0
      ? offered
      : optionsIn(
          replies.map((reply) => reply.text),
          sentences,
        )
  if (asking.length === 0 && options.length === 0) return []
  const acts: BotAct[] = []
  const asked = askedSlots(asking, scorer)
  if (isConfirmation(asking, echoes, asked)) acts.push({ kind: 'confirm', echoes })
  else acts.push(...asked)
  const slot = asked[0]?.slot
  if (options.length >= 2)
    acts.push({ kind: 'options', options, ...(slot === undefined ? {} : { slot }) })
  if (asking.some((one) => one.says.askMore)) acts.push({ kind: 'ask_more' })
  const known = acts.some((act) => act.kind !== 'options')
  if (!known && asking.some(({ says }) => !says.offerHelp && !says.fallback)) {
    acts.push({ kind: 'ask_unknown' })
  }
  return acts
}

/** A yes/no question about what the user said, or whether to go on. */
function isConfirmation(
  asking: readonly Sentence[],
  echoes: Reading['echoes'],
  asked: readonly BotAct[],
): boolean {
  if (asking.some(({ says }) => says.proceed)) return true
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

function askedSlots(
  asking: readonly Sentence[],
  scorer: CueScorer,
): Extract<BotAct, { kind: 'ask' }>[] {
  const best = new Map<string, number>()
  for (const sentence of asking) {
    const [first, ...rest] = scorer.score(sentence.words)
    if (!first || first.score < ASK_SCORE) continue
    const also = rest.filter(
      (one) =>
        one.score >= Math.max(ASK_SCORE, first.score * SECOND_SLOT) &&
        one.found.some((word) => !first.found.includes(word)),
    )
    for (const { slot, score } of [first, ...also])
      best.set(slot, Math.max(score, best.get(slot) ?? 0))
  }
  return [...best].map(([slot, score]) => ({ kind: 'ask', slot, score }))
}

const MANY_WORDS = /\S+ \S+ \S/u

/** Counts a prompt's occurrences, numbers aside; messages of one or two words are no prompts. */
function countPrompt(prompts: Map<string, number>, sentences: readonly Sentence[]): number {
  const key = sentences.map(({ template }) => template).join(' ')
  if (!MANY_WORDS.test(key)) return 1
  const times = (prompts.get(key) ?? 0) + 1
  prompts.set(key, times)
  return times
}

function isEcho(sentences: readonly Sentence[], said: string): boolean {
  const own = wordKey(said)
  if (own.length < 8) return false
  const heard = sentences.map((one) => one.padded.trim()).join(' ')
  return heard.includes(own) && own.length >= heard.length * 0.6
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
