import type { Conversation } from '../../core/conversation.ts'
import type { Outcome } from '../../core/outcome.ts'
import type { EndState, Scenario } from '../../core/scenario.ts'
import { PLAIN_GOAL } from '../plain-scenario.ts'
import { createWordings } from './commonest.ts'
import type { Place, Proposal } from './proposal.ts'
import { type AskedFact, askedFacts } from './questions.ts'

/** A conversation to propose from. */
export interface Example {
  readonly conversation: Conversation
  readonly outcome: Outcome
  readonly persona: string
  /** BCP 47. */
  readonly language: string
}

const OPENINGS = 12
/** Characters of an opening; a longer first message is a case of its own. */
const OPENING_LENGTH = 240
const MOST_TURNS = 200

/** A scenario as these conversations show it. What is guessed is said beside it; `examples` must not be empty. */
export function proposeScenario(
  read: Scenario,
  examples: readonly Example[],
  id: string,
): Proposal {
  const comments: { at: Place; text: string }[] = []
  const note = (at: Place, text: string): void => {
    comments.push({ at, text })
  }
  const of = `of ${examples.length} conversations`
  const openings = openingsOf(examples)
  const goal = openings[0]?.top(1)[0]
  note(
    ['goal'],
    `Guessed: the commonest opening (${goal?.count ?? 0} ${of}). Say in a sentence or two what these people want.`,
  )
  note(
    ['opening'],
    `First messages as they were, commonest first (${of}). Masked by rule: read them before you commit them.`,
  )
  const facts = factsOf(read, examples, note)
  note(['stages'], `In the order in which people mostly went through them (${of}).`)
  note(['maxTurns'], 'Half as many again as the longest twentieth took.')
  const record = {
    id,
    title:
      read.goal === PLAIN_GOAL ? `As observed on ${read.chatbot}` : `As observed: ${read.title}`,
    chatbot: read.chatbot,
    goal: goal?.text ?? read.goal,
    opening: Object.fromEntries(
      openings.map((wordings) => [
        wordings.language,
        wordings.top(OPENINGS).map(({ text }) => text),
      ]),
    ),
    facts,
    ...(read.requests.length > 0 ? { requests: read.requests } : {}),
    stages: stagesOf(read, examples, note),
    endStates: endStatesOf(read, examples, note),
    ...(read.checks.length > 0 ? { checks: read.checks } : {}),
    maxTurns: turnLimit(examples),
    tags: ['observed'],
  }
  return {
    kind: 'scenario',
    id,
    record,
    head: [
      `Proposed by rule from ${examples.length} observed conversations: a draft, for a person to edit.`,
      'What is guessed is marked so.',
    ],
    comments,
  }
}

type Note = (at: Place, text: string) => void

function openingsOf(examples: readonly Example[]) {
  const byLanguage = new Map<string, ReturnType<typeof createWordings>>()
  for (const { conversation, language } of examples) {
    const text = conversation.turns[0]?.user.text ?? ''
    const wordings = byLanguage.get(language) ?? createWordings()
    byLanguage.set(language, wordings)
    if (text.length <= OPENING_LENGTH) wordings.add(text)
  }
  return [...byLanguage]
    .filter(([, wordings]) => wordings.total > 0)
    .sort((a, b) => b[1].total - a[1].total)
    .map(([language, wordings]) => ({ language, top: wordings.top }))
}

/** Those of an authored scenario stay as they are; else those that the bot asks for, in the language of most. */
function factsOf(
  read: Scenario,
  examples: readonly Example[],
  note: Note,
): Record<string, unknown> {
  if (Object.keys(read.facts).length > 0) {
    note(['facts'], `As in scenario ${read.id}, by which the log was read.`)
    return read.facts
  }
  const language = mainLanguage(examples)
  const own = examples.filter((one) => one.language === language)
  const facts = askedFacts(
    own.map(({ conversation }) => conversation),
    language,
  )
  note(
    ['facts'],
    `Guessed from what the bot asked and people answered (${own.length} conversations in ${language}). Names are guessed too.`,
  )
  return Object.fromEntries(facts.map((fact) => [fact.slot, factOf(fact, language, note)]))
}

function factOf(fact: AskedFact, language: string, note: Note): Record<string, unknown> {
  const { values, say } = fact.answered
  const [first, ...others] = values
  note(
    ['facts', fact.slot],
    `Asked and plainly answered in ${fact.conversations} conversations, ${fact.spread} different answers; the value is the commonest (${first?.count ?? 0}), the alternatives come next.`,
  )
  return {
    value: first?.text ?? '',
    ...(others.length > 0 ? { alternatives: others.map(({ text }) => text) } : {}),
    ask: { [language]: fact.ask },
    say,
  }
}

function mainLanguage(examples: readonly Example[]): string {
  const counts = new Map<string, number>()
  for (const { language } of examples) counts.set(language, (counts.get(language) ?? 0) + 1)
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? 'en'
}

function stagesOf(read: Scenario, examples: readonly Example[], note: Note): object[] {
  return read.stages.map((stage, at) => {
    const reached = examples.filter(({ outcome }) => outcome.stagesReached.includes(stage.id))
    note(['stages', at], `Reached in ${reached.length} of ${examples.length}.`)
    return stage
  })
}

function endStatesOf(read: Scenario, examples: readonly Example[], note: Note): EndState[] {
  return read.endStates.map((state, at) => {
    const reached = examples.filter(({ outcome }) => outcome.endState === state.id).length
    note(
      ['endStates', at],
      reached > 0
        ? `Reached in ${reached} of ${examples.length}; whether it is desired is ${read.goal === PLAIN_GOAL ? 'guessed from its name' : 'as read'}.`
        : 'Guessed: no conversation shows it. Say by which the end is known.',
    )
    return state
  })
}

function turnLimit(examples: readonly Example[]): number {
  const turns = examples.map(({ conversation }) => conversation.turns.length).sort((a, b) => a - b)
  const long = turns[Math.floor((turns.length - 1) * 0.95)] ?? 20
  return Math.min(MOST_TURNS, Math.max(6, Math.ceil(long * 1.5)))
}
