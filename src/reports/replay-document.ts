import type { Outcome } from '../core/outcome.ts'
import type { Parting, ReplayReport, TurnSide } from '../core/replay.ts'
import type { Document, Section } from './document.ts'
import { endingText } from './ending-text.ts'
import { counted } from './figures.ts'

/** What became of a stored conversation's user, the turn at which the transcripts part from both sides. */
export function replayDocument(report: ReplayReport): Document {
  const { conversationId, scenario, persona, repeat, arm, seed, mode, before, now, tries } = report
  const [first] = tries
  return {
    title: `${mode === 'recorded' ? 'recorded replay' : 'replay'} of ${conversationId}: ${scenario} × ${persona}, repeat ${repeat}, ${arm} arm, seed ${seed}`,
    lead: [
      `then  ${before.target} ${before.iteration}: ${outcomeText(before.outcome)}, ${turnsText(before.turns)}`,
      ...(first && tries.length === 1
        ? [
            `now   ${now.target} ${now.iteration}: ${outcomeText(first.outcome)}, ${turnsText(first.turns)}`,
          ]
        : [`now   ${now.target} ${now.iteration}: ${tries.length} times`]),
      ...(tries.length === 1 ? sameness(report) : repeated(report)),
    ],
    sections: [
      ...(tries.length > 1 ? [outcomes(report)] : []),
      ...(report.parting ? [partingSection(report.parting)] : []),
    ],
    warnings: report.note === undefined ? [] : [report.note],
  }
}

function sameness({ mode, user, tries, parting }: ReplayReport): string[] {
  const [first] = tries
  const by =
    user === 'record' ? 'user and bot from the record' : 'the user anew, the bot from the record'
  return [
    first?.sameOutcome ? 'The outcome is the same.' : 'The outcome differs.',
    parting
      ? partingLine(parting)
      : `The transcript is the same${mode === 'recorded' ? `, byte for byte: ${by}` : ''}.`,
  ]
}

const STEADY = {
  always_fails: 'It fails every time.',
  never_fails: 'It does not fail now.',
  flaky: 'It is flaky: it fails some of the time.',
  unknown: 'Nothing passed or failed: there is no rate.',
} as const satisfies Record<ReplayReport['steadiness'], string>

function repeated({ steadiness, failure, tries, transcripts, parting }: ReplayReport): string[] {
  const outcomes = tries.filter((one) => one.sameOutcome).length
  const same = tries.filter((one) => one.sameTranscript).length
  return [
    STEADY[steadiness],
    `Fails ${counted(failure)} that passed or failed.`,
    `The outcome is as recorded in ${outcomes} of ${tries.length}, the transcript in ${same}; ${transcripts === 1 ? 'all tries are alike' : `there are ${transcripts} different transcripts`}.`,
    ...(parting ? [`First difference: ${partingLine(parting)}`] : []),
  ]
}

function outcomes({ tries }: ReplayReport): Section {
  const tally = new Map<string, number>()
  for (const { outcome } of tries) {
    const name = outcomeText(outcome)
    tally.set(name, (tally.get(name) ?? 0) + 1)
  }
  return {
    title: 'What came of it',
    head: ['times', 'outcome'],
    figures: [0],
    rows: [...tally].sort((a, b) => b[1] - a[1]).map(([name, count]) => [String(count), name]),
  }
}

function partingLine({ turn, who, differs }: Parting): string {
  const where = turn === 0 ? 'the greeting' : `turn ${turn}`
  const parts = differs.includes('ending')
    ? 'it ends otherwise'
    : `${who === 'user' ? 'the user' : 'the bot'}: other ${differs.join(', ')}`
  return `The transcripts part at ${where}: ${parts}.`
}

function partingSection({ turn, before, now }: Parting): Section {
  return {
    title: turn === 0 ? 'The greeting' : `Turn ${turn}`,
    head: ['', 'who', 'what'],
    wrap: true,
    rows: [...sideRows('then', before), ...sideRows('now', now)],
  }
}

function sideRows(when: string, side: TurnSide): string[][] {
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
  return rows.map(([who, what], at) => [at === 0 ? when : '', who, what])
}

function outcomeText({ label, failure, break: broke, endState }: Outcome): string {
  const kind = failure === undefined ? '' : ` (${failure})`
  const end = endState === undefined ? '' : `, end state ${endState}`
  const where = broke === undefined ? '' : `, broke at ${broke.stage}, turn ${broke.turn}`
  return `${label}${kind}${end}${where}`
}

function turnsText(turns: number): string {
  return turns === 1 ? '1 turn' : `${turns} turns`
}
