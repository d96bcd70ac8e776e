import { counted, howMany } from '../core/figures.ts'
import type { ReplayReport } from '../core/replay.ts'
import type { Document } from './document.ts'
import { outcomes, outcomeText, STEADY } from './outcome-words.ts'
import { partingLine, partingSection } from './parting.ts'

/** What became of a stored conversation's user, the turn at which the transcripts part from both sides. */
export function replayDocument(report: ReplayReport): Document {
  const { conversationId, scenario, persona, repeat, arm, seed, mode, before, now, tries } = report
  const [first] = tries
  return {
    title: `${mode === 'recorded' ? 'recorded replay' : 'replay'} of ${conversationId}: ${scenario} × ${persona}, repeat ${repeat}, ${arm} arm, seed ${seed}`,
    lead: [
      `then  ${before.target} ${before.iteration}: ${outcomeText(before.outcome)}, ${howMany(before.turns, 'turn')}`,
      ...(first && tries.length === 1
        ? [
            `now   ${now.target} ${now.iteration}: ${outcomeText(first.outcome)}, ${howMany(first.turns, 'turn')}`,
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
