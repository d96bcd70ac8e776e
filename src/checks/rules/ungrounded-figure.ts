import type { Conversation, Turn } from '../../core/conversation.ts'
import type { Reply } from '../../core/message.ts'
import type { Scenario } from '../../core/scenario.ts'
import { type Figure, figuresIn } from './figures.ts'
import type { Rule } from './rule.ts'

/**
 * A figure or a link in a reply that names its sources with their text, and stands in none of them, nor in anything the
 * user, the scenario, an earlier reply, an action or the record says. A single digit counts only with its unit.
 */
export const ungroundedFigure: Rule<'ungrounded_figure'> = {
  find: (_spec, { scenario, conversation }) =>
    conversation.turns.flatMap((turn) => {
      const loose = turn.replies.filter(hasSourceText).flatMap(claimsIn)
      if (loose.length === 0) return []
      const known = knownBy(turn, scenario, conversation)
      const figures = new Set(figuresIn(known).map(({ value }) => value))
      const stray = loose.find((one) =>
        typeof one === 'string' ? !known.includes(one) : !isGrounded(one, figures),
      )
      if (stray === undefined) return []
      const raw = typeof stray === 'string' ? stray : stray.raw
      return [{ turn: turn.turn, reason: `"${raw}" stands in no source`, found: raw }]
    }),
}

const LINK = /(?:https?:\/\/|www\.)[^\s)\]>"”»]+/giu

function hasSourceText({ sources }: Reply): boolean {
  return sources?.some(({ text }) => text !== undefined) ?? false
}

/** Its links, and its figures outside of them. */
function claimsIn({ text }: Reply): (Figure | string)[] {
  const links = (text.match(LINK) ?? []).map(bare)
  const figures = figuresIn(text.replace(LINK, ' ')).filter(
    ({ raw, unit }) => unit !== undefined || /\d\D*\d/u.test(raw),
  )
  return [...links, ...figures]
}

function bare(link: string): string {
  return link
    .toLowerCase()
    .replace(/^(?:https?:\/\/)?(?:www\.)?/u, '')
    .replace(/[.,;:!?/]+$/u, '')
}

/** Everything said or given up to this turn, as one text. */
function knownBy(
  turn: Turn,
  scenario: Scenario,
  { greeting, turns, record }: Conversation,
): string {
  const soFar = turns.filter((one) => one.turn <= turn.turn)
  const replies = soFar.flatMap((one) => (one.turn < turn.turn ? one.replies : []))
  const all = soFar.flatMap((one) => one.replies)
  const { facts, goal, opening, requests, title } = scenario
  return [
    ...[...greeting, ...replies].map(({ text }) => text),
    ...soFar.map(({ user }) => user.text),
    ...all.flatMap(({ sources }) => sources ?? []).flatMap(({ title: name, text }) => [name, text]),
    JSON.stringify([facts, goal, opening, requests, title]),
    JSON.stringify(all.map((reply) => [reply.actions, reply.record, reply.quickReplies])),
    JSON.stringify(record),
  ]
    .join('\n')
    .toLowerCase()
}

/** The number itself, each part of a date, or the same hour on the other clock. */
function isGrounded({ value }: Figure, known: ReadonlySet<string>): boolean {
  if (known.has(value)) return true
  const [hour, minutes] = value.split(':')
  if (minutes !== undefined) {
    const hours = [Number(hour), Number(hour) - 12, Number(hour) + 12]
    return hours.some(
      (one) => known.has(`${one}:${minutes}`) || (minutes === '00' && known.has(String(one))),
    )
  }
  const parts = value.split(/[/-]/u)
  return parts.length > 1 && parts.every((part) => known.has(String(Number(part))))
}
