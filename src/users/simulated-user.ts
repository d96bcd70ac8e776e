import type { RejectedDraft, StopReason, Turn, UserNote } from '../core/conversation.ts'
import { foldedOf } from '../core/fold.ts'
import type { SpokenTurn } from '../core/message.ts'
import type { Random } from '../core/random.ts'
import { actOf, type Reading } from '../core/reading.ts'
import type { Heard, SimulatedUser, UserMove } from '../core/user.ts'
import { directionOf } from './direction-of.ts'
import { createEngine, type Engine, type EngineOptions } from './engine.ts'
import { forkedDraws } from './forked-draws.ts'
import { openSlots } from './goal.ts'
import { inspect } from './guard/index.ts'
import type { Draft } from './guard/rule.ts'
import { holds } from './spelling.ts'
import { conveyedBy, type Direction, type Stop, type Utterance } from './utterance.ts'
import type { Voice } from './voice/voice.ts'

/** Drafts of one turn; when the guard refuses the last, the conversation ends as the simulator's fault. */
const DRAFTS = 2

interface Line {
  readonly speaker: 'user' | 'bot'
  readonly text: string
}

/** A persona engine with a voice and a guard between the two and the bot. */
export function createSimulatedUser(given: EngineOptions, voice: Voice): SimulatedUser {
  const random = forkedDraws(given.random, given.fork)
  const options = { ...given, random }
  const engine = createEngine(options)
  const history: Line[] = []
  return {
    next: async (heard, { signal }) => {
      for (const { text } of heard.replies) history.push({ speaker: 'bot', text })
      random.reach(heard.turn)
      const { reading, next } = engine.decide(heard)
      const turn = { options, engine, voice, history, heard, reading, signal }
      const kept = options.fork?.kept[heard.turn - 1]
      if (kept) {
        const direction = await keptDirection(kept, { ...turn, reading }, next)
        engine.sent(direction, kept.note, kept.user.text)
        history.push({ speaker: 'user', text: kept.user.text })
        return { kind: 'say', message: kept.user, note: kept.note, reading }
      }
      if ('stop' in next) return { kind: 'stop', reason: next.stop, cause: next.cause, reading }
      return speak({ ...turn, direction: next })
    },
    listen: engine.listen,
    ...(voice.usage ? { usage: voice.usage } : {}),
  }
}

interface Speaking {
  readonly options: EngineOptions
  readonly engine: Engine
  readonly voice: Voice
  readonly history: Line[]
  readonly heard: Heard
  readonly reading: Reading | undefined
  readonly direction: Direction
  readonly signal: AbortSignal
}

/** Where the engine would have said a kept turn too, its own direction knows more than the record, and its voice its words. */
async function keptDirection(
  kept: Turn,
  turn: Omit<Speaking, 'direction'>,
  next: Direction | Stop,
): Promise<Direction> {
  const { note, user } = kept
  const same = !('stop' in next) && next.event === note.event && next.behaviour === note.behaviour
  if (!same) return directionOf(kept, turn.engine.goal)
  const speaking = { ...turn, direction: next }
  const drafts = note.drafts ?? []
  for (
    let attempt = 1;
    givenText(speaking) === undefined && attempt <= drafts.length + 1;
    attempt += 1
  ) {
    const rejected = drafts.slice(0, attempt - 1)
    await turn.voice.rehearse?.({ ...speaking, random: wordingDraws(speaking, attempt), rejected })
  }
  return { ...next, utterance: withMentions(next.utterance, user.text, turn.engine) }
}

/** What is sent to the letter, where nothing is to be put into words. */
function givenText({ direction, history }: Speaking): string | undefined {
  const { act, verbatim } = direction.utterance
  return act === 'repeat' ? history.findLast(saysSomething)?.text : verbatim
}

async function speak(turn: Speaking): Promise<UserMove> {
  const { reading } = turn
  const given = givenText(turn)
  // What is sent to the letter is nobody's draft: there is nothing to guard it against.
  if (given !== undefined) return send(turn, { text: given }, [])
  const rejected: RejectedDraft[] = []
  for (let attempt = 1; attempt <= DRAFTS; attempt += 1) {
    const draft = await turn.voice.draft({ ...turn, random: wordingDraws(turn, attempt), rejected })
    if ('fault' in draft) return { kind: 'fault', ...draft, drafts: rejected, reading }
    const found = inspect(draft, guardView(turn, draft))
    if (!found) return send(turn, draft, rejected)
    rejected.push({ text: draft.text, ...found })
  }
  const worst = rejected.at(-1)
  return {
    kind: 'fault',
    fault: worst?.fault ?? 'guard',
    detail: worst?.detail ?? '',
    drafts: rejected,
    reading,
  }
}

function isUser({ speaker }: Line): boolean {
  return speaker === 'user'
}

/** A blank message is not worth being sent once more. */
function saysSomething({ speaker, text }: Line): boolean {
  return speaker === 'user' && text.trim() !== ''
}

function wordingDraws({ options, direction }: Speaking, attempt: number): Random {
  return options.random.at(
    'wording',
    attempt === 1 ? direction.event : `${direction.event}/${attempt}`,
  )
}

function guardView(turn: Speaking, draft: Draft): Parameters<typeof inspect>[1] {
  const { options, engine, history, heard, reading, direction } = turn
  const said: string[] = []
  const bot: string[] = []
  for (const line of history) (isUser(line) ? said : bot).push(line.text)
  const lastCount = heard.replies.length
  return {
    scenario: options.scenario,
    persona: options.persona,
    language: direction.utterance.language ?? options.persona.language,
    goal: engine.goal,
    direction,
    ...foldedOf(draft.text),
    botBefore: bot.slice(0, bot.length - lastCount),
    botLast: bot.slice(bot.length - lastCount),
    said,
    reading,
    turnsSinceProgress: engine.turnsSinceProgress(),
  }
}

function send(turn: Speaking, draft: Draft, drafts: RejectedDraft[]): UserMove {
  const { direction, engine, history, reading } = turn
  const utterance = withMentions(direction.utterance, draft.text, engine)
  const note = noteOf({ ...direction, utterance }, drafts)
  engine.sent({ ...direction, utterance }, note, draft.text)
  history.push({ speaker: 'user', text: draft.text })
  const thenStop = draft.done ? { thenStop: stopOf(turn) } : {}
  return { kind: 'say', message: spoken(utterance, draft), note, reading, ...thenStop }
}

/** Each line is a message where several are to be sent. */
function spoken({ quickReply, parts }: Utterance, { text }: Draft): SpokenTurn {
  if (quickReply) return { text, quickReply }
  const several = parts.some((part) => part.kind === 'break' && part.sends)
  const messages = several ? text.split(/\s*\n\s*/).filter((line) => line !== '') : []
  return messages.length > 1 ? { text: messages.join('\n'), messages } : { text }
}

const STALLED_TURNS = 3

/** A model's "done" is its own opinion: what it means is told by whether the bot claimed success, or got nowhere. */
function stopOf({ reading, engine }: Speaking): { reason: StopReason; cause?: string } {
  if (reading && actOf(reading, 'claim_done')) return { reason: 'claimed_done' }
  return engine.turnsSinceProgress() >= STALLED_TURNS
    ? { reason: 'gave_up', cause: 'made no progress' }
    : { reason: 'left', cause: 'the model ended the conversation' }
}

/** Facts that the words hold besides those directed count as conveyed: an opening may tell one, a model may. */
function withMentions(utterance: Utterance, text: string, engine: Engine): Utterance {
  if (utterance.quickReply) return utterance
  const directed = new Set(conveyedBy(utterance).map(({ slot }) => slot))
  const open = openSlots(engine.goal).filter(({ slot }) => !directed.has(slot))
  if (open.length === 0) return utterance
  const { padded } = foldedOf(text)
  const mentioned = open.filter(({ value }) => holds(padded, value))
  if (mentioned.length === 0) return utterance
  const parts = mentioned.map(({ slot, value }) => ({ kind: 'inform', slot, value }) as const)
  return { ...utterance, parts: [...utterance.parts, ...parts] }
}

function noteOf(
  { utterance, behaviour, event }: Direction,
  drafts: readonly RejectedDraft[],
): UserNote {
  const slips = utterance.parts.flatMap((part) =>
    part.kind === 'slip' ? [[part.slot, part.wrong.value]] : [],
  )
  return {
    behaviour,
    act: utterance.act,
    conveys: Object.fromEntries(
      conveyedBy(utterance).map(({ slot, value }) => [slot, value.value]),
    ),
    event,
    ...(slips.length > 0 ? { retracts: Object.fromEntries(slips) } : {}),
    ...(utterance.requests ? { requests: [...utterance.requests] } : {}),
    ...(utterance.language ? { language: utterance.language } : {}),
    ...(utterance.wants ? { wants: utterance.wants } : {}),
    ...(utterance.rung ? { rung: utterance.rung } : {}),
    ...(drafts.length > 0 ? { drafts: [...drafts] } : {}),
  }
}
