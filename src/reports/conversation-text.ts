import pc from 'picocolors'
import type { Turn } from '../core/conversation.ts'
import { endingText } from '../core/ending-text.ts'
import type { Reply } from '../core/message.ts'
import type { StoredConversation } from '../core/records.ts'
import type { Verdict } from '../core/verdict.ts'
import { visible, visibleLine } from '../core/visible.ts'
import type { TerminalOptions } from './render-terminal.ts'
import { shadowLines } from './shadow-lines.ts'

type Paint = ReturnType<typeof pc.createColors>

/** A transcript for people at a terminal: each turn with what is known of it, the break marked. */
export function conversationText(
  stored: StoredConversation,
  { colour }: Pick<TerminalOptions, 'colour'>,
): string {
  const paint = pc.createColors(colour)
  const { spec, conversation, outcome, verdicts } = stored
  const lines = [
    paint.bold(
      `${conversation.id}  ${spec.scenario} × ${spec.persona}, repeat ${spec.repeat}, ${spec.arm} arm`,
    ),
    `${outcomeLine(stored, paint)}`,
    '',
    ...conversation.greeting.flatMap((reply) => replyLines(reply, paint)),
    ...(breaksOutsideTurns(stored) ? [breakLine(stored, paint)] : []),
    ...conversation.turns.flatMap((turn) => [
      ...(outcome.break?.turn === turn.turn ? [breakLine(stored, paint)] : []),
      ...turnLines(turn, stored, paint),
    ]),
    ...(conversation.rejected ?? []).map(({ text, fault, detail }) =>
      paint.magenta(`   not sent (${fault}: ${visibleLine(detail)}): ${visibleLine(text)}`),
    ),
    '',
    `ended: ${visibleLine(endingText(conversation.ending))}`,
    ...(conversation.record === undefined
      ? []
      : [`record: ${visibleLine(JSON.stringify(conversation.record))}`]),
    ...(conversation.recordError
      ? [paint.yellow(`record not read: ${visibleLine(conversation.recordError.message)}`)]
      : []),
    ...verdicts
      .filter(({ turn, outcome: found }) => turn === undefined && found !== 'pass')
      .map((verdict) => verdictLine(verdict, paint)),
  ]
  return `${lines.join('\n')}\n`
}

function outcomeLine({ outcome }: StoredConversation, paint: Paint): string {
  const colour = {
    passed: paint.green,
    failed: paint.red,
    excluded: paint.magenta,
    unresolved: paint.yellow,
    unverified: paint.yellow,
  }
  const kind = outcome.failure === undefined ? '' : ` (${outcome.failure})`
  const fault = outcome.fault === undefined ? '' : `, fault: ${outcome.fault}`
  return `${colour[outcome.label](`${outcome.label}${kind}`)}${fault}: ${visibleLine(outcome.cause)}`
}

/** A bot may fail before the user has said anything. */
function breaksOutsideTurns({ conversation, outcome }: StoredConversation): boolean {
  return (
    outcome.break !== undefined &&
    !conversation.turns.some(({ turn }) => turn === outcome.break?.turn)
  )
}

function breakLine({ outcome }: StoredConversation, paint: Paint): string {
  const { stage, step, reason } = outcome.break ?? { stage: '', reason: '', step: undefined }
  const where = step === undefined ? stage : `${stage}, step ${step}`
  return paint.red(`━━━ broke here: ${visibleLine(where)} ━━━ ${visibleLine(reason)}`)
}

function turnLines(turn: Turn, { verdicts, shadow }: StoredConversation, paint: Paint): string[] {
  const { note, user, replies, error } = turn
  const told = Object.entries(note.conveys).map(([slot, value]) => `${slot}=${value}`)
  const tags = [
    note.behaviour,
    note.act,
    ...(user.messages ? [`${user.messages.length} messages in a row`] : []),
    ...(note.language === undefined ? [] : [`in ${note.language}`]),
    ...(note.wants
      ? [`wants ${[note.wants.what, note.wants.word].filter(Boolean).join(' ')}`]
      : []),
    ...(note.rung === undefined ? [] : [`rung ${note.rung}`]),
    ...told,
  ]
  return [
    `${paint.dim(String(turn.turn).padStart(2))} ${paint.cyan('user')} ${indented(user.text)}${user.quickReply ? paint.dim(' (clicked)') : ''}`,
    paint.dim(`        ${visibleLine(tags.join(' · '))}`),
    ...(note.drafts ?? []).map(({ text, fault }) =>
      paint.magenta(`        not sent (${fault}): ${visibleLine(text)}`),
    ),
    ...(error
      ? [paint.red(`   bot  ${visibleLine(error.kind)}: ${visibleLine(error.message)}`)]
      : []),
    ...replies.flatMap((reply) => replyLines(reply, paint)),
    paint.dim(
      `        ${visibleLine(turn.stage ?? 'stage unknown')} · ${turn.latencyMs.toFixed(0)} ms`,
    ),
    ...shadowLines(
      shadow?.find((one) => one.turn === turn.turn),
      replies,
      paint,
    ),
    ...verdicts
      .filter((verdict) => verdict.turn === turn.turn && verdict.outcome !== 'pass')
      .map((verdict) => verdictLine(verdict, paint)),
  ]
}

function replyLines(
  { text, quickReplies, steps, actions, endState }: Reply,
  paint: Paint,
): string[] {
  const details = [
    ...(quickReplies?.length
      ? [`buttons: ${quickReplies.map(({ label }) => `[${label}]`).join(' ')}`]
      : []),
    ...(steps?.length
      ? [`steps: ${steps.map(({ name, status }) => `${name} ${status}`).join(' → ')}`]
      : []),
    ...(actions?.length
      ? [
          `actions: ${actions.map((action) => `${action.name}(${JSON.stringify(action.arguments)})`).join(', ')}`,
        ]
      : []),
    ...(endState === undefined ? [] : [`end state: ${endState}`]),
  ]
  return [
    `   ${paint.green('bot ')} ${indented(text)}`,
    ...details.map((detail) => paint.dim(`        ${visibleLine(detail)}`)),
  ]
}

/** Further lines of a message stand under its first, so that none can pass for a line of ours. */
function indented(text: string): string {
  return visible(text).replaceAll('\n', `\n${' '.repeat(8)}`)
}

function verdictLine({ checkId, severity, reason }: Verdict, paint: Paint): string {
  return paint.yellow(`        ! ${checkId} (${severity}): ${visibleLine(reason)}`)
}
