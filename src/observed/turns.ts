import type { Conversation, Turn } from '../core/conversation.ts'
import { alternativesOf, ownValue, type SlotValue } from '../core/facts.ts'
import { wordKey } from '../core/fold.ts'
import type { Reply } from '../core/message.ts'
import type { LogMessage } from '../core/observed.ts'
import type { Reading } from '../core/reading.ts'
import type { Scenario } from '../core/scenario.ts'
import { stageAfter } from '../core/stage.ts'
import { readUser } from './reading/read-user.ts'

/** A value that the user said, for knowing it again in the bot's words. */
export interface SaidValue {
  readonly slot: string
  readonly value: SlotValue
  readonly others: readonly SlotValue[]
  readonly said: boolean
}

/** Reads one bot's messages in order. */
export type ReadBot = (
  replies: readonly Reply[],
  context: { readonly held: readonly SaidValue[]; readonly said: string },
) => Reading

/** What a log is read by. */
export interface Reader {
  readonly scenario: Scenario
  /** BCP 47, of this conversation. */
  readonly language: string
  readonly readBot: ReadBot
}

type Said = Extract<LogMessage, { speaker: 'user' }>
type Answered = Extract<LogMessage, { speaker: 'bot' }>

/** All that a user said until the bot answered, and its answers. */
interface Exchange {
  readonly said: readonly Said[]
  readonly replies: readonly Answered[]
}

type Dialogue = Pick<Conversation, 'greeting' | 'greetingReading' | 'greetingStage' | 'turns'>

/** Turns with stages, readings and notes, as if the conversation had been held here. */
export function dialogueOf(messages: readonly LogMessage[], reader: Reader): Dialogue {
  const first = messages.findIndex(({ speaker }) => speaker === 'user')
  const greeting = messages.slice(0, Math.max(0, first)).flatMap(bare)
  const { scenario } = reader
  const greetingStage = stageAfter(scenario, greeting, undefined)
  const greetingReading =
    greeting.length > 0 ? reader.readBot(greeting, { held: [], said: '' }) : undefined
  const told = createMemory(reader)
  const turns: Turn[] = []
  let heard = greetingReading
  let stage = greetingStage
  let offered = buttonsOf(greeting)
  for (const { said, replies } of exchangesOf(messages.slice(Math.max(0, first)))) {
    const user = spokenAs(said)
    const note = told.read(user, said.length, turns.length + 1, heard, offered)
    const answers = replies.flatMap(bare)
    if (answers.length > 0) stage = stageAfter(scenario, answers, stage)
    heard =
      answers.length > 0
        ? reader.readBot(answers, { held: told.held(), said: user.text })
        : undefined
    offered = buttonsOf(answers)
    turns.push({
      turn: turns.length + 1,
      user,
      note,
      replies: answers,
      ...(stage === undefined ? {} : { stage }),
      ...(heard ? { reading: heard } : {}),
      latencyMs: latencyOf(said, replies),
    })
  }
  return {
    greeting,
    ...(greetingReading ? { greetingReading } : {}),
    ...(greetingStage === undefined ? {} : { greetingStage }),
    turns,
  }
}

function exchangesOf(messages: readonly LogMessage[]): Exchange[] {
  const exchanges: { said: Said[]; replies: Answered[] }[] = []
  for (const message of messages) {
    const last = exchanges.at(-1)
    if (message.speaker === 'bot') last?.replies.push(message)
    else if (last && last.replies.length === 0) last.said.push(message)
    else exchanges.push({ said: [message], replies: [] })
  }
  return exchanges
}

/** What a user said so far: the same once more, and the values that the bot may repeat. */
function createMemory({ scenario, language }: Reader) {
  const before = new Set<string>()
  const values = new Map<string, SaidValue>()
  return {
    held: () => [...values.values()],
    read: (
      user: Turn['user'],
      messages: number,
      turn: number,
      heard: Reading | undefined,
      offered: Reply['quickReplies'] & object,
    ): Turn['note'] => {
      const clicked = user.quickReply !== undefined
      const { text } = user
      const told = readUser({
        ...{ text, messages, clicked, turn, language, scenario, heard, offered, before },
      })
      before.add(wordKey(text))
      // What is corrected may be any of them, and to a value that nobody knows.
      if (told.act === 'correct') values.clear()
      for (const [slot, value] of Object.entries(told.conveys)) {
        const known = knownValue(scenario, slot, value, language)
        if (known) values.set(slot, { slot, said: true, ...known })
        else values.delete(slot)
      }
      return { ...told, event: `turn#${turn}` }
    },
  }
}

/** Only a value of the scenario's can be known again in other words. */
export function knownValue(
  scenario: Scenario,
  slot: string,
  value: unknown,
  language: string,
): { value: SlotValue; others: SlotValue[] } | undefined {
  const fact = scenario.facts[slot]
  if (!fact) return undefined
  const all = [ownValue(fact, language), ...alternativesOf(fact, language)]
  const found = all.find((one) => one.value === value)
  return found && { value: found, others: all.filter((one) => one !== found) }
}

function spokenAs(said: readonly Said[]): Turn['user'] {
  const texts = said.map(({ text }) => text)
  const quickReply = said.findLast((one) => one.quickReply)?.quickReply
  return {
    text: texts.join('\n'),
    ...(quickReply ? { quickReply } : {}),
    ...(texts.length > 1 ? { messages: texts } : {}),
  }
}

function bare(message: LogMessage): Reply[] {
  if (message.speaker === 'user') return []
  const { speaker: _, at: __, ...reply } = message
  return [reply]
}

function buttonsOf(replies: readonly Reply[]): NonNullable<Reply['quickReplies']> {
  return replies.at(-1)?.quickReplies ?? []
}

/** 0 where the log tells no times. */
function latencyOf(said: readonly Said[], replies: readonly Answered[]): number {
  const asked = said.at(-1)?.at
  const answered = replies[0]?.at
  if (asked === undefined || answered === undefined) return replies[0]?.latencyMs ?? 0
  return Math.max(0, answered - asked)
}
