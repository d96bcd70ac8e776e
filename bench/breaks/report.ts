import { agreementOf, findingsOf, rate } from '../../src/analysis/index.ts'
import { percent } from '../figures.ts'
import type { CheckedBreak } from './measure.ts'

const HEAD = [
  'failures of',
  'drawn',
  'located',
  'from the start',
  'never',
  'cannot be told',
  'same turn',
  'within one',
  'same stage',
  'forking before',
  'forking after',
]

/** A row a group, and one for all: its head first. */
export function rowsOf(all: readonly CheckedBreak[]): string[][] {
  const groups = [...new Set(all.map(({ group }) => group))]
  const rows = groups.map((group) =>
    rowOf(
      group,
      all.filter((one) => one.group === group),
    ),
  )
  return [HEAD, ...rows, rowOf('all', all)]
}

function rowOf(group: string, all: readonly CheckedBreak[]): string[] {
  const checks = all.map(({ check }) => check)
  const { located, from_start, never, unsure } = findingsOf(checks)
  const { exact, withinOne, stage, earlier, later } = agreementOf(checks)
  return [
    group,
    ...[checks.length, located, from_start, never, unsure].map(String),
    ...[exact, withinOne, stage, earlier, later].map((one) => share(one.hits, one.total)),
  ]
}

/** Both held against the turn in which the bot with a defect first did otherwise than the clean one: a row each. */
export function truthRows(all: readonly CheckedBreak[]): string[][] {
  const known = all.flatMap(({ check, truth }) =>
    truth === undefined || !check.forked ? [] : [{ ...check, forked: check.forked, truth }],
  )
  const line = (name: string, turnOf: (one: (typeof known)[number]) => number): string[] => {
    const count = (fits: (apart: number) => boolean): string =>
      share(known.filter((one) => fits(turnOf(one) - Math.max(1, one.truth))).length, known.length)
    return [
      name,
      count((apart) => apart === 0),
      count((apart) => Math.abs(apart) <= 1),
      count((apart) => apart < 0),
      count((apart) => apart > 0),
    ]
  }
  return [
    ['against where the bot went wrong', 'same turn', 'within one', 'before', 'after'],
    line('the rule', ({ rule }) => rule.turn),
    line('forking', ({ forked }) => forked.turn),
  ]
}

function share(hits: number, total: number): string {
  if (total === 0) return '–'
  const { value, low, high } = rate(hits, total)
  return `${percent(value)} [${percent(low)}–${percent(high)}] of ${total}`
}
