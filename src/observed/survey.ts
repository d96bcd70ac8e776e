import { wordsOf } from '../core/fold.ts'
import type { LogConversation, LogOutcome } from '../core/observed.ts'
import { identify } from '../language/index.ts'
import { idFrom, tagFrom } from './names.ts'

/** What a log holds, found in one pass without keeping a text. */
export interface Survey {
  /** Conversations in which somebody said something, in the log's order. */
  readonly conversations: readonly Surveyed[]
  readonly messages: number
  /** Conversations in which no user spoke. */
  readonly silent: number
  /** In the order in which conversations mostly go through them. */
  readonly stages: readonly string[]
  readonly endStates: readonly string[]
  readonly outcomes: readonly LogOutcome[]
  /** Conversations of which the log tells how they ended. */
  readonly told: number
}

/** One conversation of a survey. */
export interface Surveyed {
  /** An id, where the log names one. */
  readonly scenario: string | undefined
  /** An id. */
  readonly persona: string
  /** As the log says, else by its words, else that of most others; `en` where nothing tells. */
  readonly language: string
}

/** Fewer words do not tell a language. */
const ENOUGH_WORDS = 6
/** Characters read to tell a language. */
const SAMPLE = 600

interface Found {
  readonly scenario: string | undefined
  readonly persona: string | undefined
  readonly language: string | undefined
}

interface Tallies {
  readonly found: Found[]
  readonly ranks: Map<string, { sum: number; count: number }>
  readonly endStates: Set<string>
  readonly outcomes: Set<LogOutcome>
  readonly languages: Map<string, number>
  told: number
}

/** Reads a whole log. What language it is in is told by its words where it does not say so. */
export async function surveyOf(log: AsyncIterable<LogConversation>): Promise<Survey> {
  const tallies: Tallies = {
    found: [],
    ranks: new Map(),
    endStates: new Set(),
    outcomes: new Set(),
    languages: new Map(),
    told: 0,
  }
  let messages = 0
  let silent = 0
  for await (const one of log) {
    messages += one.messages.length
    if (isSilent(one)) silent += 1
    else tally(one, tallies)
  }
  const { found, ranks, endStates, outcomes, languages, told } = tallies
  const main = [...languages].sort((a, b) => b[1] - a[1])[0]?.[0] ?? 'en'
  return {
    conversations: found.map(({ scenario, persona, language = main }) => ({
      scenario,
      language,
      persona: persona ?? `people-${language.toLowerCase()}`,
    })),
    messages,
    silent,
    stages: [...ranks]
      .sort(([, a], [, b]) => a.sum / a.count - b.sum / b.count)
      .map(([stage]) => stage),
    endStates: [...endStates],
    outcomes: [...outcomes],
    told,
  }
}

function tally(one: LogConversation, tallies: Tallies): void {
  const language = languageOf(one)
  const { languages, endStates } = tallies
  if (language !== undefined) languages.set(language, (languages.get(language) ?? 0) + 1)
  tallies.found.push({
    scenario: one.scenario === undefined ? undefined : idFrom(one.scenario),
    persona: one.persona === undefined ? undefined : idFrom(one.persona),
    language,
  })
  rankStages(one, tallies.ranks)
  const ends = endStatesOf(one)
  for (const end of ends) endStates.add(end)
  if (one.outcome) tallies.outcomes.add(one.outcome)
  if (one.outcome || ends.length > 0) tallies.told += 1
}

/** Nobody said anything: there is no conversation. */
export function isSilent({ messages }: LogConversation): boolean {
  return messages.every(({ speaker }) => speaker === 'bot')
}

function endStatesOf(one: LogConversation): string[] {
  const told = one.messages.flatMap((each) =>
    each.speaker === 'bot' && each.endState !== undefined ? [each.endState] : [],
  )
  return one.endState === undefined ? told : [...told, one.endState]
}

/** A stage's rank is how many were entered before it. */
function rankStages(
  { messages }: LogConversation,
  ranks: Map<string, { sum: number; count: number }>,
): void {
  const entered = new Set<string>()
  for (const each of messages) if (each.speaker === 'bot' && each.stage) entered.add(each.stage)
  let at = 0
  for (const stage of entered) {
    const known = ranks.get(stage) ?? { sum: 0, count: 0 }
    ranks.set(stage, { sum: known.sum + at, count: known.count + 1 })
    at += 1
  }
}

function languageOf({ messages, language }: LogConversation): string | undefined {
  const tag = tagFrom(language)
  if (tag !== undefined) return tag
  const said = (who: 'user' | 'bot'): string =>
    messages
      .filter(({ speaker }) => speaker === who)
      .map(({ text }) => text)
      .join('\n')
      .slice(0, SAMPLE)
  for (const text of [said('user'), said('bot')])
    if (wordsOf(text).length >= ENOUGH_WORDS) {
      const found = identify(text)
      if (found !== undefined) return found
    }
  return undefined
}
