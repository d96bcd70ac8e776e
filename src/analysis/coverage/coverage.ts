import type { Coverage, ExpectedCoverage, PairCoverage, Played } from '../../core/coverage.ts'
import type { Plan, PlanOutline } from '../../core/plan.ts'
import type { ConversationSummary } from '../../core/records.ts'
import { type Factor, pairsIn, planChances } from './pairs.ts'

/** Missing pairs that are named of each kind. */
const NAMED = 5

type Outline = Pick<PlanOutline, 'personas' | 'scenarios' | 'cells'>

/**
 * Which pairs met in a run, of those that could: both arms and what was explored. Which behaviour was played in which stage no
 * summary tells.
 */
export function coverageOf(
  outline: Outline,
  summaries: Iterable<ConversationSummary>,
  played: Iterable<Played>,
): Coverage {
  const met = new Set<string>()
  for (const one of [...metIn(summaries), ...played]) for (const pair of pairsIn(one)) met.add(pair)
  const kinds = new Map<string, PairCoverage>()
  for (const pair of [...possibleIn(outline)].sort()) {
    const [between = '', name = ''] = pair.split('\u0000')
    const kind = kinds.get(between) ?? { between, covered: 0, possible: 0, missing: [] }
    kinds.set(between, kind)
    kind.possible += 1
    if (met.has(pair)) kind.covered += 1
    else if (kind.missing.length < NAMED) kind.missing.push(name)
  }
  const all = [...kinds.values()]
  return {
    covered: all.reduce((sum, { covered }) => sum + covered, 0),
    possible: all.reduce((sum, { possible }) => sum + possible, 0),
    kinds: all,
  }
}

/** Who met which stage and behaviour, each told once: a hundred thousand conversations come to a few thousand. */
function metIn(summaries: Iterable<ConversationSummary>): Partial<Record<Factor, string>>[] {
  const scenarios = new Map<string, Map<string, Cell>>()
  for (const one of summaries) {
    const cell = cellOf(scenarios, one)
    if (one.turns > 0) cell.held = true
    for (const stage of one.outcome.stagesReached) cell.stages.add(stage)
    for (const kind in one.behaviours) cell.behaviours.add(kind)
  }
  return [...scenarios].flatMap(([scenario, personas]) =>
    [...personas].flatMap(([persona, { held, stages, behaviours }]) => [
      ...(held ? [{ scenario, persona }] : []),
      ...[...stages].map((stage) => ({ scenario, persona, stage })),
      ...[...behaviours].map((behaviour) => ({ scenario, persona, behaviour })),
    ]),
  )
}

/** What one persona met in one scenario. */
interface Cell {
  /** A word was said. */
  held: boolean
  readonly stages: Set<string>
  readonly behaviours: Set<string>
}

function cellOf(
  scenarios: Map<string, Map<string, Cell>>,
  { scenario, persona }: ConversationSummary,
): Cell {
  const personas = scenarios.get(scenario) ?? new Map<string, Cell>()
  const cell = personas.get(persona) ?? { held: false, stages: new Set(), behaviours: new Set() }
  scenarios.set(scenario, personas)
  personas.set(persona, cell)
  return cell
}

function possibleIn(outline: Outline): Set<string> {
  const chances = planChances(outline)
  return new Set(outline.cells.flatMap((cell) => [...chances(cell).keys()]))
}

/** How many pairs a plan can be expected to bring together, by the rates of its personas. */
export function expectedCoverage(
  plan: Pick<Plan, 'personas' | 'scenarios' | 'conversations'>,
): ExpectedCoverage {
  const chances = planChances(plan)
  const missed = new Map<string, number>()
  const sum = (): number => [...missed.values()].reduce((total, one) => total + 1 - one, 0)
  let firstRound = 0
  for (const one of [...plan.conversations].sort((a, b) => a.repeat - b.repeat)) {
    if (one.repeat > 1 && firstRound === 0) firstRound = sum()
    for (const [pair, chance] of chances(one))
      missed.set(pair, (missed.get(pair) ?? 1) * (1 - chance))
  }
  const all = sum()
  return { possible: missed.size, firstRound: firstRound === 0 ? all : firstRound, all }
}
