import type { BreakCheck, BreakProbe, BreakReport } from '../core/break-check.ts'
import { counted } from '../core/figures.ts'
import type { Section } from './document.ts'

/** Conversations that are listed at most. */
const SHOWN = 12

/** The rule's breaks held against forking, and where the two differ. */
export function breaksSections(breaks: BreakReport | undefined): Section[] {
  if (!breaks) return []
  const { agreement, checks } = breaks
  const apart = checks.filter(({ rule, forked }) => forked && rule.turn !== forked.turn)
  return [
    {
      title: 'Breaks held against forking',
      notes: [...notesOf(breaks)],
      head: ['the rule, against forking', 'of those located'],
      figures: [1],
      rows: [
        ['the same turn', counted(agreement.exact)],
        ['within one turn', counted(agreement.withinOne)],
        ['the same stage', counted(agreement.stage)],
        ['forking breaks before: lost before it showed', counted(agreement.earlier)],
        ['forking breaks after: it was still made good', counted(agreement.later)],
      ],
    },
    {
      title: 'Where rule and fork part',
      notes: [
        ...(apart.length > SHOWN ? [`${SHOWN} of ${apart.length}.`] : []),
        'Tries that passed, by how many turns were said as recorded before a cooperative user took over.',
      ],
      head: ['conversation', 'turns', 'rule', 'forking', 'passed'],
      figures: [1],
      rows: apart.slice(0, SHOWN).map(rowOf),
      wrap: true,
    },
  ]
}

function* notesOf({ failed, sampled, tries, findings, held, checks }: BreakReport) {
  yield sampled === 0
    ? 'No conversation of the straying arm failed: there is nothing to fork.'
    : `${sampled} of the ${failed} that failed, drawn by the seed; ${held} conversations held. A user that goes on without straying takes over after each turn; the break is the first after which it no longer passes in most of ${tries} tries. They differ in wording, in what is clicked, and in what is told and asked when.`
  const { located, from_start: fromStart, never, unsure } = findings
  yield [
    `located: ${located}`,
    `fails from the start, whoever talks: ${fromStart}`,
    `passes even after the last turn: ${never}`,
    `cannot be told: ${unsure}`,
  ].join(' · ')
  const parted = checks.filter((one) => one.parted).length
  if (parted > 0)
    yield `In ${parted} the bot answered a kept turn otherwise than in the record: it is not the same each time, or not the same any more.`
}

function rowOf({ conversationId, turns, rule, forked, probes }: BreakCheck): string[] {
  return [
    conversationId,
    String(turns),
    `${rule.turn} (${rule.stage})`,
    forked ? `${forked.turn} (${forked.stage})` : '',
    probes.map(probeText).join(', '),
  ]
}

function probeText({ after, passed, of }: BreakProbe): string {
  return `${after}: ${passed}/${of}`
}
