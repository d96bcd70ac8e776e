import { counted, howMany } from '../core/figures.ts'
import type { ForkReport } from '../core/fork.ts'
import type { Document } from './document.ts'
import { outcomes, outcomeText, STEADY } from './outcome-words.ts'
import { partingLine, partingSection, sideRows } from './parting.ts'

/** How a stored conversation went on otherwise: what came of it, and the first try from the fork on. */
export function forkDocument(report: ForkReport): Document {
  const { conversationId, scenario, at, before, goesOn, tries, note } = report
  const [first] = tries
  return {
    title: `fork of ${conversationId} at turn ${at}: ${scenario} × ${goesOn.persona}`,
    lead: [
      `then  ${before.target} ${before.iteration}: ${outcomeText(before.outcome)}, ${howMany(before.turns, 'turn')}`,
      ...(first && tries.length === 1
        ? [
            `now   ${goesOn.target} ${goesOn.iteration}: ${outcomeText(first.outcome)}, ${howMany(first.turns, 'turn')}`,
          ]
        : [
            `now   ${goesOn.target} ${goesOn.iteration}: ${tries.length} times`,
            `${STEADY[report.steadiness]} Fails ${counted(report.failure)} that passed or failed.`,
          ]),
      `goes on ${manner(report)}`,
    ],
    sections: [
      ...(tries.length > 1 ? [outcomes(report)] : []),
      ...(report.parting ? [partingSection(report.parting)] : []),
      goneOn(report),
    ],
    warnings: [...onTheWay(report), ...(note === undefined ? [] : [note])],
  }
}

function manner({ at, goesOn, before }: ForkReport): string {
  const { persona, cooperative, behaviour } = goesOn
  return [
    `from turn ${at}`,
    ...(persona === before.persona ? [] : [`as ${persona}, who was ${before.persona}`]),
    ...(behaviour ? [`with ${behaviour}`] : []),
    ...(cooperative ? ['without straying'] : []),
  ].join(', ')
}

function onTheWay({ at, tries, goesOn, parting }: ForkReport): string[] {
  const late = tries.filter(({ arrived }) => !arrived).length
  const otherwise = tries.filter(({ behaviour }) => behaviour && behaviour !== goesOn.behaviour)
  return [
    ...(parting
      ? [`On the way to turn ${at} the bot answers otherwise. ${partingLine(parting)}`]
      : []),
    ...(late > 0 ? [`${late} of ${tries.length} ended before turn ${at}.`] : []),
    ...(goesOn.behaviour && otherwise.length > 0
      ? [
          `Turn ${at} could not be played as ${goesOn.behaviour} in ${otherwise.length} of ${tries.length}: it was ${otherwise[0]?.behaviour}.`,
        ]
      : []),
  ]
}

function goneOn({ at, turns, ending }: ForkReport): Document['sections'][number] {
  const rows = turns.flatMap((turn, index) =>
    sideRows(`${turn.turn} ${turn.note.behaviour}`, {
      ...turn,
      ...(index === turns.length - 1 ? { ending } : {}),
    }),
  )
  return {
    title: `From turn ${at} on`,
    head: ['turn', 'who', 'what'],
    wrap: true,
    rows: rows.length > 0 ? rows : sideRows('', { replies: [], ending }),
  }
}
