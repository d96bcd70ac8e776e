import type { AnalysisReport, ShadowReport } from '../core/analysis.ts'
import { counted, interval, percent } from '../core/figures.ts'
import { shadowName } from '../core/shadow.ts'
import type { Section } from './document.ts'

/** Rows of the topics at most; what is left out is said. */
const TOPICS_SHOWN = 12

/** The match rate as one line of the lead; nothing for a run without a shadow. */
export function shadowLead({ shadow }: AnalysisReport): string[] {
  if (!shadow) return []
  const what =
    shadow.step === undefined
      ? `says what was sent (${percent(shadow.threshold)} of the words or more, the same figures)`
      : `gives the same output of step ${shadow.step}`
  const turns = shadow.match.total === 0 ? '' : ' turns'
  return [
    `Match rate    ${counted(shadow.match)}${turns}: the shadow ${shadowName(shadow)} ${what}`,
  ]
}

/** The match rate by step and by topic, and turns to read. */
export function shadowSections({ shadow }: AnalysisReport): Section[] {
  return shadow ? [stepsSection(shadow), topicsSection(shadow), examplesSection(shadow)] : []
}

function stepsSection({ steps, untold }: ShadowReport): Section {
  return {
    title: 'Shadow by step',
    head: ['step', 'same', 'of', 'match rate'],
    figures: [1, 2, 3],
    rows: [
      ...steps.map(({ step, same }) => [
        step,
        String(same.hits),
        String(same.total),
        interval(same),
      ]),
      ...untold.map((step) => [step, '–', '–', 'told by the bot alone']),
    ],
  }
}

function topicsSection({ topics, notCompared }: ShadowReport): Section {
  return {
    title: 'Shadow by topic (by stage, where no step tells a topic)',
    notes: [
      ...(topics.length > TOPICS_SHOWN
        ? [`The ${TOPICS_SHOWN} with most turns of ${topics.length}.`]
        : []),
      ...(notCompared > 0 ? [`${notCompared} turns have nothing to compare.`] : []),
    ],
    head: ['topic', 'matched', 'of', 'match rate'],
    figures: [1, 2, 3],
    rows: topics
      .slice(0, TOPICS_SHOWN)
      .map(({ by, key, match }) => [
        by === 'stage' ? `stage ${key}` : key,
        String(match.hits),
        String(match.total),
        interval(match),
      ]),
  }
}

function examplesSection({ examples }: ShadowReport): Section {
  return {
    title: 'Where the shadow differs',
    notes: ['`offscript show ID` prints its replies where they differ.'],
    head: ['conversation', 'turn', 'about'],
    figures: [1],
    rows: examples.map(({ id, turn, about }) => [id, String(turn), about]),
  }
}
