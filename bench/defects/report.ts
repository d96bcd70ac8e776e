import { rate } from '../../src/analysis/statistics/rate.ts'
import { percent } from '../figures.ts'
import type { BotResult, Comparison, DefectResult } from './measure-bot.ts'

/** The rate of a stochastic defect that counts in the totals; the others are listed apart. */
const COUNTED_RATE = 0.05

/** A line of the table. */
type Line = readonly [what: string, value: string]

/** Everything measured, for a terminal. */
export function asText(results: readonly BotResult[]): string[] {
  const lines = linesOf(results)
  const width = Math.max(...lines.map(([what]) => what.length))
  return [
    ...lines.map(([what, value]) => `${what.padEnd(width)}  ${value}`),
    '',
    ...listsOf(results).flatMap(([title, items]) => [
      `${title}:`,
      ...items.map((one) => `  ${one}`),
      '',
    ]),
  ]
}

/** The same for a page. */
export function asMarkdown(results: readonly BotResult[]): string[] {
  return [
    '| | measured |',
    '|---|--:|',
    ...linesOf(results).map(([what, value]) => `| ${what} | ${value} |`),
    '',
    ...listsOf(results).flatMap(([title, items]) => [
      `**${title}**`,
      '',
      ...items.map((one) => `- ${one}`),
      '',
    ]),
  ]
}

function linesOf(results: readonly BotResult[]): Line[] {
  const all = results.flatMap(({ defects }) => defects)
  const counted = all.filter(isCounted)
  const live = counted.filter(isLive)
  const exposures = [...new Set(live.flatMap(({ exposedBy }) => exposedBy))].sort()
  const harmless = results.flatMap(({ equivalents, otherSeeds }) => [...equivalents, ...otherSeeds])
  const rates = [...new Set(all.map((one) => one.rate))].filter((one) => one !== undefined)
  return [
    ['**found, of the defects that changed a transcript**', foundOf(live)],
    ...results.map(({ bot, defects }): Line => {
      return [`found, ${bot}`, foundOf(defects.filter(isCounted).filter(isLive))]
    }),
    ...exposures.map((exposure): Line => {
      return [
        `found, shown by ${exposure}`,
        foundOf(live.filter((one) => one.exposedBy.includes(exposure))),
      ]
    }),
    ...rates.map((one): Line => {
      const these = all.filter((defect) => defect.rate === one).filter(isLive)
      return [`found, stochastic at ${one * 100} %`, foundOf(these)]
    }),
    ['found, several defects at once', foundOf(results.flatMap(({ compound }) => compound))],
    ...located(live),
    ['false alarms, harmless changes and other seeds (comparisons)', foundOf(harmless)],
    ['false alarms, conversations of the clean bots', share(cleanOf(results))],
    [
      'false alarms, conversations after harmless changes',
      share(alarmsIn(results.flatMap(({ equivalents }) => equivalents))),
    ],
  ]
}

/** Over all conversations that show a found defect, each defect weighing the same would say more of the rare ones. */
function located(live: readonly DefectResult[]): Line[] {
  const found = live.filter(isFound).filter(({ located: { of } }) => of > 0)
  const sum = (key: 'of' | 'stage' | 'step' | 'stepNamed' | 'turn'): number =>
    found.reduce((total, { located }) => total + located[key], 0)
  const mostly = (key: 'stage' | 'turn'): number =>
    found.filter(({ located }) => located[key] * 2 > located.of).length
  return [
    [
      '**located at the right stage (defects, by most of their conversations)**',
      share([mostly('stage'), found.length]),
    ],
    ['located at the right stage (conversations)', share([sum('stage'), sum('of')])],
    [
      '**within one turn (defects, by most of their conversations)**',
      share([mostly('turn'), found.length]),
    ],
    ['within one turn (conversations)', share([sum('turn'), sum('of')])],
    [
      'right pipeline step, where one is named (conversations)',
      share([sum('step'), sum('stepNamed')]),
    ],
    ['a pipeline step is named (conversations)', share([sum('stepNamed'), sum('of')])],
  ]
}

function listsOf(results: readonly BotResult[]): [string, string[]][] {
  const named = results.flatMap(({ bot, defects }) => defects.map((one) => ({ bot, one })))
  const counted = named.filter(({ one }) => isCounted(one))
  const label = ({ bot, one }: (typeof named)[number]): string => `${bot} ${one.id}`
  const missed = counted.filter(({ one }) => isLive(one) && !isFound(one))
  const misplaced = counted.filter(({ one }) => isFound(one) && one.located.of > 0)
  const alarms = results.flatMap(({ bot, equivalents, otherSeeds }) =>
    [...equivalents, ...otherSeeds]
      .filter(isFound)
      .map(({ id, found }) => `${bot} ${id}: ${signals(found)}`),
  )
  return [
    [
      'Missed',
      missed.map(
        (each) =>
          `${label(each)} (${each.one.exposedBy.join(', ')}; ${each.one.changed} of ${each.one.conversations} transcripts changed, ${each.one.alarms} with a new signal)`,
      ),
    ],
    [
      'Inert, left out (no transcript changed)',
      counted.filter(({ one }) => !isLive(one)).map(label),
    ],
    [
      'Found, but mostly placed at another stage',
      misplaced
        .filter(({ one }) => one.located.stage * 2 <= one.located.of)
        .map((each) => `${label(each)}: ${each.one.located.stage} of ${each.one.located.of} right`),
    ],
    [
      'Found, but mostly more than a turn away',
      misplaced
        .filter(({ one }) => one.located.turn * 2 <= one.located.of)
        .map((each) => `${label(each)}: ${each.one.located.turn} of ${each.one.located.of} right`),
    ],
    [
      'Declared at another stage than where it mostly shows first',
      counted
        .filter(({ one }) => one.located.elsewhere * 2 > one.located.of)
        .map((each) => `${label(each)}: ${each.one.located.elsewhere} of ${each.one.located.of}`),
    ],
    ['False alarms', alarms],
  ]
}

function signals(found: Comparison['found']): string {
  return found.map(({ signal, appeared }) => `${signal} +${appeared}`).join(', ')
}

function isCounted({ rate: struck }: DefectResult): boolean {
  return struck === undefined || struck === COUNTED_RATE
}

function isLive({ changed }: Comparison): boolean {
  return changed > 0
}

function isFound({ found }: Comparison): boolean {
  return found.length > 0
}

function foundOf(all: readonly Comparison[]): string {
  return share([all.filter(isFound).length, all.length])
}

function cleanOf(results: readonly BotResult[]): [number, number] {
  return [
    results.reduce((sum, { clean }) => sum + clean.alarms, 0),
    results.reduce((sum, { clean }) => sum + clean.conversations, 0),
  ]
}

function alarmsIn(all: readonly Comparison[]): [number, number] {
  return [
    all.reduce((sum, { alarms }) => sum + alarms, 0),
    all.reduce((sum, { conversations }) => sum + conversations, 0),
  ]
}

function share([hits, total]: readonly [number, number]): string {
  if (total === 0) return 'none'
  const { value, low, high } = rate(hits, total)
  return `${percent(value)} [${percent(low)}–${percent(high)}] of ${total}`
}
