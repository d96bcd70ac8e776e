import type { Agreement, Estimate, ReviewerPair, SampledStratum } from '../core/agreement.ts'
import { counted, estimated, howMany, kappaFigure } from '../core/figures.ts'
import { JUDGEMENTS, Judgement } from '../core/label.ts'
import { visibleLine } from '../core/visible.ts'
import type { Document, Section } from './document.ts'

/** How far reviewers agree with each other and with the program. */
export function agreementDocument(found: Agreement): Document {
  const { labelled, reviewers, program } = found
  const people = reviewers.map((one) => `${visibleLine(one.reviewer)} ${one.labelled}`).join(', ')
  return {
    title: `${found.target} ${found.iteration}: what reviewers say (${found.runId})`,
    lead: [
      `Labelled       ${howMany(labelled, 'conversation')}${people === '' ? '' : `: ${people}`}`,
      `Consensus      ${Judgement.options.map((one) => `${found.consensus[one]} ${JUDGEMENTS[one].title}`).join(', ')}`,
      `Failure rate   ${counted(program.observed)}, as the program counts`,
      program.corrected
        ? `Corrected      ${estimated(program.corrected)}, as the reviewers would count`
        : `Corrected      cannot be told: ${program.refused ?? ''}`,
    ],
    sections: [programSection(found), ...found.pairs.map(pairSection)],
    warnings: found.warnings,
  }
}

function programSection({ program }: Agreement): Section {
  const { same, sensitivity, specificity, corrected } = program
  const row = (name: string, estimate: Estimate | undefined, what: string): string[] => [
    name,
    estimate ? estimated(estimate) : '–',
    what,
  ]
  return {
    title: 'The program against the reviewers',
    notes: [
      `A random sample of the straying arm, drawn by seed ${visibleLine(program.seed)}: ${stratumText('failed', program.failed)}; ${stratumText('passed', program.passed)}. Weighted to the whole run.`,
    ],
    head: ['', '95 % interval', 'of what'],
    rows: [
      row('agreement', same, 'conversations in which both say whether the bot failed'),
      row('sensitivity', sensitivity, "those the reviewers call the bot's fault, called failed"),
      row('specificity', specificity, 'the others, called passed'),
      row(
        'corrected rate',
        corrected,
        'all: (rate + specificity − 1) / (sensitivity + specificity − 1)',
      ),
    ],
    wrap: true,
  }
}

function stratumText(what: string, { size, drawn, clear, bot }: SampledStratum): string {
  return `of ${size} ${what} ${drawn} read, ${clear} clear, ${bot} the bot's fault`
}

function pairSection({ a, b, same, kappa, table }: ReviewerPair): Section {
  const [first, second] = [visibleLine(a), visibleLine(b)]
  return {
    title: `${first} and ${second}`,
    notes: [
      `Cohen's kappa ${kappa ? kappaFigure(kappa) : 'is not defined: both always say the same'}; the same label in ${counted(same)}.`,
    ],
    head: [`${first} ↓ ${second} →`, ...Judgement.options.map((one) => JUDGEMENTS[one].title)],
    figures: [1, 2, 3, 4],
    rows: Judgement.options.map((row) => [
      JUDGEMENTS[row].title,
      ...Judgement.options.map((column) => String(table[row][column])),
    ]),
  }
}
