import type { Conversation, Turn } from '../core/conversation.ts'
import { endingText } from '../core/ending-text.ts'
import { howMany } from '../core/figures.ts'
import type { MinimizedReport, UserDecision } from '../core/minimized.ts'
import type { Outcome } from '../core/outcome.ts'
import type { Document, Section } from './document.ts'
import { outcomeText } from './outcome-words.ts'

/** A failure in its shortest form: what it needs, and both conversations side by side. */
export function minimizedDocument(report: MinimizedReport): Document {
  const { conversationId, scenario, persona, before, after, reproduced, note } = report
  return {
    title: `shortest form of ${conversationId}: ${scenario.id} × ${persona.id}`,
    lead: [
      report.needs,
      `before  ${outcomeText(before.outcome)}, ${howMany(before.turns, 'turn')}`,
      `after   ${outcomeText(after.outcome)}, ${howMany(after.turns, 'turn')}`,
      `fails in the same way in ${reproduced.same} of ${reproduced.of} holds of ${report.target} ${report.iteration}`,
      `${report.tried} users tried, ${report.runs} conversations held`,
    ],
    sections: [decisions(report), sideBySide(report)],
    warnings: [
      ...(report.complete
        ? []
        : ['The runs were spent before everything was tried: --max-runs allows more.']),
      ...(note === undefined ? [] : [note]),
    ],
  }
}

const KINDS = {
  straying: 'strayings',
  waits: 'told only when asked',
  later: 'asked on the way',
  volunteers: 'volunteers facts',
  fact: 'facts known',
  alternatives: 'facts with other values',
  request: 'requests',
  style: 'ways of writing',
  patience: 'patience beyond 2 replies',
} as const satisfies Record<UserDecision['kind'], string>

/** What was needed and what was not, a line for each kind. */
function decisions({ kept, removed }: MinimizedReport): Section {
  const rows = (Object.keys(KINDS) as UserDecision['kind'][]).flatMap((kind) => {
    const names = (all: readonly UserDecision[]): string =>
      all.flatMap((one) => (one.kind === kind ? [nameOf(one)] : [])).join(', ')
    const cells = [names(kept), names(removed)]
    return cells.every((cell) => cell === '') ? [] : [[KINDS[kind], ...cells]]
  })
  return { title: 'What the failure needs', head: ['', 'needed', 'not needed'], evenly: true, rows }
}

function nameOf(one: UserDecision): string {
  if (one.kind === 'straying') return `${one.behaviour} at ${one.event}`
  if (one.kind === 'volunteers') return 'yes'
  if (one.kind === 'request' || one.kind === 'later') return one.id
  if (one.kind === 'style') return one.trait
  return one.kind === 'patience' ? String(one.replies) : one.slot
}

function sideBySide({ original, shortest, before, after }: MinimizedReport): Section {
  const turns = Math.max(original.turns.length, shortest.turns.length)
  const rows = Array.from({ length: turns }, (_, at) => {
    const [left, right] = [said(original, before.outcome, at), said(shortest, after.outcome, at)]
    return [
      [String(at + 1), 'user', left.user, right.user],
      ['', 'bot', left.bot, right.bot],
    ]
  }).flat()
  return {
    title: 'Side by side',
    notes: ['✗ where it broke; in brackets how the user strayed'],
    head: [
      'turn',
      '',
      `original, ${howMany(before.turns, 'turn')}`,
      `shortest, ${howMany(after.turns, 'turn')}`,
    ],
    figures: [0],
    evenly: true,
    rows,
  }
}

/** Both sides of a turn; after the last, how it ended. */
function said(
  { turns, ending }: Conversation,
  { break: broke }: Outcome,
  at: number,
): { user: string; bot: string } {
  const turn = turns[at]
  if (!turn) return { user: at === turns.length ? `(ended: ${endingText(ending)})` : '', bot: '' }
  const mark = broke?.turn === turn.turn ? '✗ ' : ''
  return { user: `${userText(turn)}`, bot: `${mark}${botText(turn)}` }
}

function userText({ user, note }: Turn): string {
  const how = note.behaviour === 'answer' ? '' : ` [${note.behaviour}]`
  return `${user.text}${how}`
}

function botText({ replies, error }: Turn): string {
  const texts = replies.map(({ text }) => text)
  return [...texts, ...(error ? [`(${error.kind}: ${error.message})`] : [])].join(' ')
}
