import type { Intent } from '../languages/lexicon.ts'
import { isSlot, SLOTS, type Slot, type SlotValue, type Values } from '../slots.ts'
import { classifySentences, type SentenceReading } from './classify-sentence.ts'
import { deniedIn } from './denial.ts'
import { hasIntent, isOf, type Parse, parse } from './parse.ts'
import { type ReadingContext, readValues, type ValueReading } from './read-values.ts'
import type { Denied, Question, Understanding } from './understanding.ts'

const QUESTION_RANK = {
  topic: 0,
  terms: 1,
  options: 2,
  why: 3,
  meaning: 4,
  off_topic: 5,
} as const satisfies Record<Question['kind'], number>

/** Understands one typed message by rules: what it tells, what it asks, what it wants. */
export function understandText(text: string, context: ReadingContext): Understanding {
  const parsed = parse(text, context.language)
  const sentences = classifySentences(parsed, context.asked, context.language)
  const intents = intentsOf(parsed, sentences)
  const revises = intents.has('revise') || intents.has('repair')
  if (context.broken('person_in_person') && /person/i.test(text)) intents.add('person')
  const denied = deniedIn(parsed, context.language, context.asked)
  const read = readRepaired({ parse: parsed, sentences, revises, denied }, context)
  const values = plausible(read.values, parsed, context, revises)
  const question = mainQuestion(sentences)
  const mistaken = question?.kind === 'off_topic' && isSlot(context.asked) && !hasValues(values)
  const swallowed = mistaken && context.broken('off_topic_as_value')
  return {
    values: swallowed ? { [context.asked]: text } : values,
    intents,
    question: swallowed ? undefined : question,
    named: SLOTS.filter((slot) =>
      parsed.hits.some((hit) => isOf(hit, 'slot_name') && hit.mark.slot === slot),
    ),
    denied: deniedValues(parsed, sentences, denied),
    forbidden: read.forbidden,
    empty: parsed.words.length === 0,
  }
}

function hasValues(values: Values): boolean {
  return Object.keys(values).length > 0
}

/** What a question says yes to, or does not know, is nothing that was asked, but for its first words. */
function intentsOf(parsed: Parse, sentences: readonly SentenceReading[]): Set<Intent> {
  const talk = sentences.filter(({ question, tag }) => tag || question !== undefined)
  const intents = new Set<Intent>()
  for (const hit of parsed.hits) {
    if (hit.mark.kind !== 'intent') continue
    const within = talk.find(({ sentence }) => hit.from >= sentence.from && hit.to <= sentence.to)
    const replies = hasIntent(hit, 'yes', 'no', 'vague', 'dont_know', 'revise')
    const first =
      hit.from === within?.sentence.from && !hasIntent(hit, 'dont_know') && within.tag !== true
    if (!within || !replies || first) intents.add(hit.mark.intent)
  }
  return intents
}

/** What is said not to be it, in sentences that tell. */
function deniedValues(
  { hits }: Parse,
  sentences: readonly SentenceReading[],
  denied: Uint8Array,
): Denied[] {
  return hits
    .filter((hit) => isOf(hit, 'value'))
    .filter(
      ({ from }) =>
        denied[from] === 1 &&
        sentences.some(
          ({ sentence, tells }) => tells && from >= sentence.from && from < sentence.to,
        ),
    )
    .map(({ mark: { slot, value } }) => ({ slot, value }))
}

/** What is said after "no, sorry, I mean" replaces what was said of the same slot before it. */
function readRepaired(
  material: Parameters<typeof readValues>[0],
  context: ReadingContext,
): ValueReading {
  const { words, hits } = material.parse
  const repair = hits.findLast((hit) => hasIntent(hit, 'repair') && hit.to < words.length)
  if (repair === undefined || repair.from === 0) {
    return readValues(material, context, 0, words.length)
  }
  const before = readValues(material, context, 0, repair.from)
  const after = readValues(material, context, repair.to, words.length)
  const [base, last] = context.broken('self_repair_ignored') ? [after, before] : [before, after]
  return {
    values: { ...base.values, ...last.values },
    forbidden: last.values.business === undefined ? base.forbidden : last.forbidden,
  }
}

function mainQuestion(sentences: readonly SentenceReading[]): Question | undefined {
  return sentences
    .flatMap(({ question }) => question ?? [])
    .sort((a, b) => QUESTION_RANK[a.kind] - QUESTION_RANK[b.kind])[0]
}

/** An answer to the question asked does not change other facts by the way, unless the user says that it does. */
function plausible(
  values: Values,
  parsed: Parse,
  context: ReadingContext,
  revises: boolean,
): Values {
  const { asked, held, broken } = context
  const kept: { -readonly [S in Slot]?: SlotValue } = {}
  for (const slot of SLOTS) {
    const value = values[slot]
    if (value === undefined || isMishap(slot, value, parsed, context)) continue
    const answers = isSlot(asked) && asked !== slot && values[asked] !== undefined
    const changes = held[slot] !== undefined && held[slot] !== value
    if (answers && changes && slot !== 'business' && !revises) continue
    if (broken('asked_slot_only') && slot !== asked && !changes) continue
    kept[slot] = value
  }
  return kept
}

/** Faults planted in the reading of single slots. */
function isMishap(
  slot: Slot,
  value: SlotValue,
  { words }: Parse,
  { broken }: ReadingContext,
): boolean {
  if (slot === 'country' && broken('exact_country')) {
    return words.map((word) => word.raw).join(' ') !== value
  }
  return slot === 'integration' && broken('api_unknown') && API_OR_READER.has(String(value))
}

const API_OR_READER: ReadonlySet<string> = new Set(['API', 'card reader'])
