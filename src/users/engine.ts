import type { BehaviourKind } from '../core/behaviour.ts'
import type { UserNote } from '../core/conversation.ts'
import type { QuickReply } from '../core/message.ts'
import type { Persona } from '../core/persona.ts'
import type { Arm } from '../core/plan.ts'
import type { AddressedRandom } from '../core/random.ts'
import { actOf, type Reading } from '../core/reading.ts'
import type { Scenario } from '../core/scenario.ts'
import type { Course, Heard } from '../core/user.ts'
import { type Agenda, createAgenda } from './agenda.ts'
import type { BehaviourView } from './behaviours/behaviour.ts'
import { behaviours } from './behaviours/index.ts'
import { backAgain } from './behaviours/return-later.ts'
import { followScript } from './follow-script.ts'
import { createGoal, type Goal, heldValues, noteHeard, noteSaid } from './goal.ts'
import { createLadder, type Ladder } from './ladder.ts'
import { createPatience, type Patience } from './patience.ts'
import { type BotReader, createBotReader, cueScorerFor } from './reading/read-bot.ts'
import { respond } from './respond.ts'
import { createSchedule, type Schedule } from './schedule.ts'
import { type Direction, directed, type Stop, type Utterance } from './utterance.ts'

/** Who speaks in one conversation, about what, and with which draws. */
export interface EngineOptions extends Course {
  readonly scenario: Scenario
  readonly persona: Persona
  readonly arm: Arm
  readonly random: AddressedRandom
}

/** What the engine made of the bot's last messages, and what it does next. */
export interface Decision {
  readonly reading: Reading | undefined
  readonly next: Direction | Stop
}

/** The persona engine without a voice: reads the bot, keeps the goal, decides each turn (design 4). */
export interface Engine {
  readonly goal: Goal
  /** Turns since the bot last made progress. */
  turnsSinceProgress(): number
  decide(heard: Heard): Decision
  /** Reads without deciding anything: after the last words of a conversation. */
  listen(heard: Heard): Reading | undefined
  /** Takes note of what was really sent. */
  sent(direction: Direction, note: UserNote, text: string): void
}

const SILENCE: Reading = { acts: [{ kind: 'statement' }], echoes: [], key: 'open' }

interface State extends EngineOptions {
  readonly goal: Goal
  readonly agenda: Agenda
  readonly ladder: Ladder
  readonly patience: Patience
  readonly schedule: Schedule
  readonly reader: BotReader
  /** Place → times the user spoke there: the event of an address. */
  readonly visits: Map<string, number>
  /** The buttons of each reply so far but the last. */
  readonly offered: (readonly QuickReply[])[]
  last: { note: UserNote; utterance: Utterance; text: string } | undefined
  refusals: number
  claims: number
  turnsSinceProgress: number
}

export function createEngine(options: EngineOptions): Engine {
  const { scenario, persona, arm } = options
  const goal = createGoal(scenario, persona.language)
  const state: State = {
    ...options,
    goal,
    agenda: createAgenda(scenario, goal),
    ladder: createLadder(),
    patience: createPatience(persona.patience),
    schedule: createSchedule(persona, arm),
    reader: createBotReader(cueScorerFor(scenario, persona.language)),
    visits: new Map(),
    offered: [],
    last: undefined,
    refusals: 0,
    claims: 0,
    turnsSinceProgress: 0,
  }
  return {
    goal,
    turnsSinceProgress: () => state.turnsSinceProgress,
    decide: (heard) => {
      if (heard.error)
        return { reading: undefined, next: sayAgain(addressOf('error', state.visits)) }
      const reading = hear(state, heard)
      return { reading, next: answer(state, heard, reading) }
    },
    listen: (heard) => (heard.error ? undefined : hear(state, heard)),
    sent: ({ utterance }, note, text) => {
      noteSaid(goal, utterance)
      state.last = { note, utterance, text }
    },
  }
}

function hear(state: State, heard: Heard): Reading {
  if (heard.turn === 1 && heard.replies.length === 0) return SILENCE
  const { goal, reader, last } = state
  const { replies, before } = heard
  const reading = reader.read(replies, { held: heldValues(goal), said: last?.text ?? '', before })
  const progress = noteHeard(goal, reading, [...(before ?? []), ...replies])
  state.patience.hear(reading, last?.note, progress)
  if (progress) state.ladder.rung = 0
  state.turnsSinceProgress = progress || actOf(reading, 'ask') ? 0 : state.turnsSinceProgress + 1
  return reading
}

function answer(state: State, heard: Heard, reading: Reading): Direction | Stop {
  const event = addressOf(heard.stage ?? reading.key, state.visits)
  const cooperative = cooperate(state, heard, reading, event)
  if ('stop' in cooperative) return cooperative
  const cause = state.patience.spentBy()
  if (cause !== undefined) return { stop: 'gave_up', cause }
  const { goal, last, offered, persona } = state
  const quickReplies = heard.replies.at(-1)?.quickReplies ?? []
  const previous = last?.utterance
  const view = {
    turn: heard.turn,
    reading,
    goal,
    quickReplies,
    offered,
    persona,
    cooperative,
    previous,
  }
  const next = stray(state, view, event)
  if (quickReplies.length > 0) offered.push(quickReplies)
  return next
}

function cooperate(state: State, heard: Heard, reading: Reading, event: string): Utterance | Stop {
  const decided = respond({
    ...state,
    reading,
    replies: heard.replies,
    guess: () => state.reader.guess(heard.replies),
    last: state.last?.note,
    random: state.random.at('respond', event),
  })
  state.refusals = reading.key === 'refusal' ? state.refusals + 1 : 0
  state.claims = reading.key === 'claim_done' ? state.claims + 1 : 0
  return decided
}

/** Behaviours are drawn from the second turn on: the first one opens the matter. */
function stray(state: State, view: BehaviourView, event: string): Direction | Stop {
  const { schedule, random, last, script } = state
  if (last?.note.behaviour === 'return_later') {
    return { utterance: backAgain(view.cooperative), behaviour: 'answer', event }
  }
  if (script) return followScript(script, view, { random, event })
  const drawn = view.turn === 1 ? 'answer' : schedule.choose(view, random.at('behaviour', event))
  const asked = askedByFork(state, view)
  const kind = asked !== undefined && behaviours[asked].applies(view) ? asked : drawn
  return directed(behaviours[kind].play(view, random.at('play', event)), kind, event)
}

function askedByFork({ fork }: State, { turn }: BehaviourView): BehaviourKind | undefined {
  const forks = turn > 1 && turn === (fork?.kept.length ?? 0) + 1
  return forks ? fork?.behaviour : undefined
}

/** After the bot failed to answer, a person sends the same message again. */
function sayAgain(event: string): Direction {
  return { utterance: { act: 'repeat', parts: [] }, behaviour: 'answer', event }
}

function addressOf(place: string, visits: Map<string, number>): string {
  const visit = (visits.get(place) ?? 0) + 1
  visits.set(place, visit)
  return `${place}#${visit}`
}
