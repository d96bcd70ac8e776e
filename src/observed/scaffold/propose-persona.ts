import { BehaviourKind } from '../../core/behaviour.ts'
import type { Turn } from '../../core/conversation.ts'
import { wordsOf } from '../../core/fold.ts'
import type { Place, Proposal } from './proposal.ts'
import type { Example } from './propose-scenario.ts'

/** Behaviours whose rates a log shows: the cooperative ones are what is left over. */
const RATED = BehaviourKind.exclude(['answer', 'quick_reply', 'abandon']).options

/** Words a turn up to which style is short, and up to which it is medium. */
const SHORT = 4
const MEDIUM = 15
/** Together they must leave room for answers. */
const MOST = 0.95

/** A persona as these conversations show it: how they write, and how often they stray. `examples` must not be empty. */
export function proposePersona(id: string, examples: readonly Example[]): Proposal {
  const turns = examples.flatMap(({ conversation }) => conversation.turns)
  const typed = turns.filter(({ note }) => note.behaviour !== 'quick_reply')
  const words = mean(typed.map(({ user }) => wordsOf(user.text).length))
  const language = examples[0]?.language ?? 'en'
  const counted = `${examples.length} conversations, ${turns.length} turns`
  const comments: { at: Place; text: string }[] = [
    {
      at: ['description'],
      text: `Guessed: nobody is described in a log. Say who these people are (${counted}).`,
    },
    {
      at: ['style'],
      text: `Measured (${typed.length} typed turns, ${words.toFixed(1)} words each); register and typos are not.`,
    },
    {
      at: ['behaviours'],
      text: `Share of turns after the first, told by rule (${counted}); what no rule tells counts as no straying.`,
    },
  ]
  const record = {
    id,
    name: `As observed: ${id}`,
    description: `Writes about ${Math.max(1, Math.round(words))} words at a time, as people did in ${examples.length} conversations with this bot.`,
    language,
    style: {
      length: words <= SHORT ? 'short' : words <= MEDIUM ? 'medium' : 'long',
      capitals: capitalsOf(typed),
      emoji: share(typed, ({ user }) => /\p{Extended_Pictographic}/u.test(user.text)),
    },
    behaviours: behavioursOf(examples),
    tags: ['observed'],
  }
  return {
    kind: 'persona',
    id,
    record,
    head: [
      `Proposed by rule from ${counted}: a draft, for a person to edit.`,
      'Patience and disclosure are not measured: their defaults stand.',
    ],
    comments: comments.filter(({ at }) => Object.hasOwn(record, String(at[0]))),
  }
}

function behavioursOf(examples: readonly Example[]): Record<string, number> {
  const later = examples.flatMap(({ conversation }) => conversation.turns.slice(1))
  const rates: Record<string, number> = {}
  const offered = examples.flatMap(({ conversation }) => afterOffers(conversation.turns))
  rates['quick_reply'] =
    offered.length === 0 ? 0 : share(offered, ({ note }) => note.behaviour === 'quick_reply')
  for (const kind of RATED) {
    const rate = share(later, ({ note }) => note.behaviour === kind)
    if (rate > 0) rates[kind] = rate
  }
  const left = examples.filter(
    ({ conversation: { ending } }) => ending.kind === 'user_stopped' && ending.reason === 'left',
  ).length
  if (left > 0 && later.length > 0) rates['abandon'] = rounded(left / later.length)
  return fitting(rates)
}

function afterOffers(turns: readonly Turn[]): Turn[] {
  return turns.filter((_, at) =>
    turns[at - 1]?.replies.some(({ quickReplies }) => (quickReplies?.length ?? 0) > 0),
  )
}

/** Rates are shares of different turns, and may add up to more than a persona can hold: then all give way alike. */
function fitting(rates: Record<string, number>): Record<string, number> {
  const sum = Object.values(rates).reduce((total, rate) => total + rate, 0)
  if (sum <= MOST) return rates
  return Object.fromEntries(
    Object.entries(rates).map(([kind, rate]) => [
      kind,
      Math.floor((rate / sum) * MOST * 1e3) / 1e3,
    ]),
  )
}

function capitalsOf(turns: readonly Turn[]): 'lower' | 'normal' | 'upper' {
  const written = turns.filter(({ user }) => /\p{L}{2}/u.test(user.text))
  if (share(written, ({ user }) => user.text === user.text.toUpperCase()) > 0.5) return 'upper'
  return share(written, ({ user }) => user.text === user.text.toLowerCase()) > 0.5
    ? 'lower'
    : 'normal'
}

function share<T>(all: readonly T[], is: (one: T) => boolean): number {
  return all.length === 0 ? 0 : rounded(all.filter(is).length / all.length)
}

function rounded(rate: number): number {
  return Math.round(rate * 1e3) / 1e3
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length)
}
