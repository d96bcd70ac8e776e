import type { Topic } from '../languages/knowledge.ts'
import { CHANNELS, INTEGRATIONS, isSlot, type Stage } from '../slots.ts'
import type { Inventory } from './inventory.ts'
import type { Question, Term } from './understanding.ts'

/** What a sentence asks; `undefined` for one that tells, or that guesses an answer. */
export function questionOf(found: Inventory, asked: Stage): Question | undefined {
  const { intents, named, topics } = found
  if (intents.has('person') || intents.has('frustration')) return undefined
  const terms = intents.has('meaning') || found.wonders ? explained(found) : undefined
  if (terms) return terms
  if (intents.has('meaning')) return { kind: 'meaning', slot: named }
  if (intents.has('why')) return { kind: 'why', slot: named }
  if (found.guesses && tellsValue(found)) return undefined
  if (asksForChange(found)) return undefined
  const topic = topics.find(({ mark }) => !GENERAL.includes(mark.topic) || isOnAccount(found))
  if (found.asks && topic) return { kind: 'topic', topic: topic.mark.topic }
  return (
    aboutTheStep(found, asked) ?? (isOffTopic(found, asked) ? { kind: 'off_topic' } : undefined)
  )
}

/** Topics whose cues name nothing that an account has: "do you recommend" may go on with a film. */
const GENERAL: readonly Topic[] = ['plan', 'cheaper', 'change_later', 'advice']

function isOnAccount({ strange, pastime, aboutOthers }: Inventory): boolean {
  return strange === 0 && !pastime && !aboutOthers
}

function tellsValue({ slots, goods }: Inventory): boolean {
  return slots.size > 0 || goods
}

/** "Can you change it to Austria?" wants what it says. */
function asksForChange(found: Inventory): boolean {
  const { intents, topics, asksPolitely } = found
  const changes =
    intents.has('revise') || topics.some(({ mark: { topic } }) => topic === 'change_later')
  return changes && asksPolitely && tellsValue(found) && !asksWhich(found)
}

/** So much may be said about a choice or a step in words that nobody knows. */
const STRANGE_BESIDE = 2

/** A question with nothing strange in it is about what is being done here, whatever its words. */
function aboutTheStep(found: Inventory, asked: Stage): Question | undefined {
  if (found.pastime || found.aboutOthers || found.intents.has('aside')) return undefined
  const bare = found.marked && !answersShortly(found, asked)
  if (!(found.worded || asksWhich(found) || bare) || found.strange > STRANGE_BESIDE)
    return undefined
  return aboutChoice(found, asked) ?? aboutStage(found, asked)
}

function aboutChoice(found: Inventory, asked: Stage): Question | undefined {
  const { named, strange, slots } = found
  if (named !== undefined && found.asksForChoices) return { kind: 'options', slot: named }
  const expected = isSlot(asked) && slots.has(asked)
  return strange < STRANGE_BESIDE || expected ? explained(found) : undefined
}

function aboutStage(found: Inventory, asked: Stage): Question | undefined {
  const { named, strange, goods, slots } = found
  if (found.startsWithWhy) return { kind: 'why', slot: named }
  if (named !== undefined && found.worded) return { kind: 'meaning', slot: named }
  if (strange > 0 || goods) return undefined
  if (!slots.has('country') || asked === 'confirm') return { kind: 'meaning', slot: named }
  return asksWhich(found)
    ? { kind: 'meaning', slot: 'country' }
    : { kind: 'topic', topic: 'countries' }
}

/** "Plugin or API?" leaves the choice to the bot. */
function asksWhich({ marked, values }: Inventory): boolean {
  return (
    marked &&
    values.some((one) =>
      values.some((other) => other.slot === one.slot && other.value !== one.value),
    )
  )
}

/** The choices that a question names. */
function explained({ values }: Inventory): Question | undefined {
  const terms = [...CHANNELS, ...INTEGRATIONS].filter((term) =>
    values.some(({ value }) => value === term),
  )
  return terms.length > 0 ? { kind: 'terms', terms: distinct(terms, values) } : undefined
}

/** A payment link is a way of billing and one of connecting: it is explained once. */
function distinct(terms: readonly Term[], values: Inventory['values']): readonly Term[] {
  const doubled = terms.filter((term) => {
    const mine = values.filter(({ value }) => value === term)
    return mine.every(({ slot, from }) =>
      values.some((other) => other.slot !== slot && other.from === from && slot === 'channel'),
    )
  })
  return terms.filter((term) => !doubled.includes(term))
}

const SHORT_QUESTION = 5
/** "I don't know what to cook tonight" is about something else than was asked. */
const ABOUT_ANOTHER = 2

function isOffTopic(found: Inventory, asked: Stage): boolean {
  const { intents, slots, goods, named, strange } = found
  if (found.pastime) return !intents.has('sells')
  const another = strange >= ABOUT_ANOTHER
  const tells = slots.size > 0 || goods || named !== undefined
  if (found.aboutOthers && !tells && !intents.has('sells')) return true
  if (intents.has('aside')) return slots.size === 0 && (!goods || another) && !intents.has('sells')
  if (intents.has('dont_know') && another && !tells) return true
  if (!found.asks || answersShortly(found, asked)) return false
  return found.worded || !(intents.has('revise') && tells)
}

/** Worded as a question, but an answer: "maybe?", "in a shop?". A yes is none with a question mark right after it. */
function answersShortly(found: Inventory, asked: Stage): boolean {
  const { intents, slots, goods } = found
  if (found.answersFirst) return true
  if (found.length > SHORT_QUESTION || found.worded) return false
  if (intents.has('vague')) return true
  if (!found.marked && (intents.has('yes') || intents.has('no'))) return true
  if (asked === 'volume' && found.figure) return true
  return isSlot(asked) && (slots.has(asked) || (asked === 'business' && goods))
}
