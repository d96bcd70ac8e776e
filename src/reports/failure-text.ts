import type { Turn } from '../core/conversation.ts'
import { endingText } from '../core/ending-text.ts'
import type { StoredConversation } from '../core/records.ts'
import { outcomeText } from './outcome-words.ts'

/** Characters of one message at most. */
const MESSAGE = 300
/** Turns told from the one before the break on, and at the end. */
const AT_BREAK = 3
const AT_END = 2

/** What a reader of a failed test needs: what happened, the turns that tell it, and how to see it again. Not escaped. */
export function failureText(stored: StoredConversation, flags: string): string {
  const { conversation, outcome, spec } = stored
  const { break: broke } = outcome
  const step = broke?.step === undefined ? '' : `, step ${broke.step}`
  return [
    message(`${outcomeText(outcome)}${step}`),
    message(outcome.cause),
    ...(broke ? [`broke because: ${message(broke.reason)}`] : []),
    '',
    ...turnsOf(stored),
    `ended: ${message(endingText(conversation.ending))}`,
    '',
    `npx offscript show ${spec.id}${flags}`,
    `npx offscript replay ${spec.id}${flags}`,
  ].join('\n')
}

/** The turns about the break and the last ones, with a mark where others are left out. */
function turnsOf({ conversation: { turns }, outcome }: StoredConversation): string[] {
  const from = Math.max(0, (outcome.break?.turn ?? turns.length) - 2)
  const kept = new Set(
    [...turns.slice(from, from + AT_BREAK), ...turns.slice(Math.max(0, turns.length - AT_END))].map(
      ({ turn }) => turn,
    ),
  )
  const lines: string[] = []
  let last = 0
  for (const turn of turns.filter((one) => kept.has(one.turn))) {
    if (turn.turn > last + 1) lines.push('   …')
    if (turn.turn === outcome.break?.turn)
      lines.push(`━━━ broke here: ${message(outcome.break.stage)}`)
    lines.push(...turnLines(turn))
    last = turn.turn
  }
  return lines
}

function turnLines({ turn, user, replies, error }: Turn): string[] {
  return [
    `${String(turn).padStart(2)} user ${message(user.text)}${user.quickReply ? ' (clicked)' : ''}`,
    ...(error ? [`   bot  ${message(`${error.kind}: ${error.message}`)}`] : []),
    ...replies.map(({ text }) => `   bot  ${message(text)}`),
  ]
}

/** On one line, so that none can pass for a line of ours. */
function message(text: string): string {
  return shortened(text.replace(/\s+/gu, ' '))
}

/** Not more than 300 characters, never half of one. */
export function shortened(text: string): string {
  const characters = [...text.slice(0, 4 * MESSAGE)]
  return characters.length > MESSAGE ? `${characters.slice(0, MESSAGE - 1).join('')}…` : text
}
