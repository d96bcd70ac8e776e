import { endingText } from '../core/ending-text.ts'
import type { Parting, TurnSide } from '../core/replay.ts'
import type { Section } from './document.ts'

/** Where two transcripts part, and in what. */
export function partingLine({ turn, who, differs }: Parting): string {
  const where = turn === 0 ? 'the greeting' : `turn ${turn}`
  const parts = differs.includes('ending')
    ? 'it ends otherwise'
    : `${who === 'user' ? 'the user' : 'the bot'}: other ${differs.join(', ')}`
  return `The transcripts part at ${where}: ${parts}.`
}

/** That turn, from both sides. */
export function partingSection({ turn, before, now }: Parting): Section {
  return {
    title: turn === 0 ? 'The greeting' : `Turn ${turn}`,
    head: ['', 'who', 'what'],
    wrap: true,
    rows: [...sideRows('then', before), ...sideRows('now', now)],
  }
}

/** One side of a turn: what was said and done, a line each, the first with a name for it. */
export function sideRows(name: string, side: TurnSide): string[][] {
  const { user, replies, error, stage, ending } = side
  const rows: [string, string][] = [
    ...(user
      ? [['user', `${user.text}${user.quickReply ? ' (clicked)' : ''}`] as [string, string]]
      : []),
    ...replies.flatMap(({ text, quickReplies, actions, endState }): [string, string][] => [
      ['bot', text],
      ...(quickReplies?.length
        ? [['buttons', quickReplies.map(({ label }) => `[${label}]`).join(' ')] as [string, string]]
        : []),
      ...(actions?.length
        ? [
            [
              'actions',
              actions.map((one) => `${one.name}(${JSON.stringify(one.arguments)})`).join(', '),
            ] as [string, string],
          ]
        : []),
      ...(endState === undefined ? [] : [['end state', endState] as [string, string]]),
    ]),
    ...(error ? [['error', `${error.kind}: ${error.message}`] as [string, string]] : []),
    ...(stage === undefined ? [] : [['stage', stage] as [string, string]]),
    ...(ending ? [['ended', endingText(ending)] as [string, string]] : []),
  ]
  return rows.map(([who, what], at) => [at === 0 ? name : '', who, what])
}
