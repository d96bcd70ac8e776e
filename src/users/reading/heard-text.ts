import type { BotAct } from '../../core/reading.ts'
import { rememberedFor } from '../../core/remembered.ts'
import type { CueScorer, Scored } from './cues.ts'
import { type Statements, statementsOf } from './echoes.ts'
import { type Option, optionsIn } from './options.ts'
import { asksForOther } from './other-noun.ts'
import { type Sentence, sentencesOf } from './sentences.ts'

/** A sentence with this share of a cue's weight asks for its slot. */
const ASK_SCORE = 0.6
/** A second slot asked in the same sentence must fit nearly as well as the first, by words of its own. */
const SECOND_SLOT = 0.85

/** What the messages of one turn say by themselves, whoever hears them and whatever was said before. */
export interface HeardText {
  readonly sentences: readonly Sentence[]
  readonly asking: readonly Sentence[]
  /** All its words, and the same without numbers: what stays when a template is filled anew. */
  readonly words: string
  readonly template: string
  /** Choices that the text offers. */
  readonly options: readonly Option[]
  /** Slots that it asks for. */
  readonly asked: readonly Extract<BotAct, { kind: 'ask' }>[]
  /** The claims and refusals that it states. */
  readonly stated: readonly BotAct[]
  readonly statements: Statements
}

/** Kept of each scenario and language: bots fill a few templates, so most messages come again. */
const KEPT = 60
const heardAlone = rememberedFor(KEPT, (text, scorer: CueScorer) => workOut([text], scorer))

/** Works out what messages say; a turn of one message is worked out once. */
export function heardText(texts: readonly string[], scorer: CueScorer): HeardText {
  const [only] = texts
  return texts.length === 1 && only !== undefined
    ? heardAlone(only, scorer)
    : workOut(texts, scorer)
}

function workOut(texts: readonly string[], scorer: CueScorer): HeardText {
  const sentences = sentencesOf(texts)
  const asking = sentences.filter((one) => one.asks)
  return {
    sentences,
    asking,
    words: sentences.map((one) => one.padded.trim()).join(' '),
    // Of the number before a list item nothing is left.
    template: sentences.flatMap(({ template }) => template || []).join(' '),
    options: optionsIn(texts, sentences),
    asked: askedSlots(asking, scorer),
    stated: statedActs(sentences, scorer),
    statements: statementsOf(texts, sentences, scorer),
  }
}

/** What sentences claim, hand over or refuse; several messages count as one. */
export function statedActs(sentences: readonly Sentence[], scorer: CueScorer): BotAct[] {
  const acts: BotAct[] = []
  const closes = isClosed(sentences)
    ? sentences.filter(({ says }) => says.closing || says.curt)
    : []
  const claims = [...sentences.filter(({ says }) => says.claimDone), ...closes].map((one) =>
    namedSlot(one, scorer),
  )
  if (claims.length > 0) {
    const about = claims.includes(undefined) ? undefined : claims[0]
    acts.push({ kind: 'claim_done', ...(about === undefined ? {} : { about }) })
  }
  if (sentences.some((one) => one.says.handOff)) acts.push({ kind: 'hand_off' })
  if (sentences.some((one) => one.says.refusal)) acts.push({ kind: 'refusal' })
  return acts
}

/**
 * Whether the turn leaves nothing to be done: "See you on Friday!" is said of a booking made, and of none when something is
 * still asked or was refused. "Done!" may be about one step, unless nothing else is said.
 */
function isClosed(sentences: readonly Sentence[]): boolean {
  const open = sentences.some(
    ({ asks, says }) =>
      (asks && !says.askMore) || says.refusal || says.handOff || says.error || says.fallback,
  )
  if (open) return false
  const wordy = sentences.filter(({ words, text }) => words.length > 0 && !THANKS.test(text))
  return wordy.some(({ says }) => says.closing) || wordy.every(({ says }) => says.curt)
}

const THANKS =
  /^[^\p{L}]*(?:thank(?:s| you)|(?:muchas |mil )?gracias|merci|(?:muito )?obrigad[oa])(?: (?:so much|very much|a lot|beaucoup|bien))?[^\p{L}]*$/u

/** The fact that a sentence names plainly. */
function namedSlot({ words }: Sentence, scorer: CueScorer): string | undefined {
  const best = scorer.score(words)[0]
  return best && best.score >= ASK_SCORE ? best.slot : undefined
}

/** The facts that these words may ask for, best first. */
export function scoredAsking(words: readonly string[], scorer: CueScorer): readonly Scored[] {
  return scorer
    .score(words)
    .filter(({ slot, found }) => !asksForOther(words, found, namesOf(slot, scorer)))
}

function namesOf(slot: string, scorer: CueScorer): (word: string) => boolean {
  return (word) => scorer.score([word]).some((scored) => scored.slot === slot)
}

function askedSlots(
  asking: readonly Sentence[],
  scorer: CueScorer,
): Extract<BotAct, { kind: 'ask' }>[] {
  const best = new Map<string, number>()
  for (const sentence of asking) {
    // "Reply with the number" asks for none of the user's.
    if (sentence.marks) continue
    const [first, ...rest] = scoredAsking(sentence.words, scorer)
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
