import { BehaviourKind, DEFAULT_QUICK_REPLY_RATE, PLAIN_BEHAVIOURS } from '../core/behaviour.ts'
import type { Persona } from '../core/persona.ts'
import type { Arm } from '../core/plan.ts'
import type { Random } from '../core/random.ts'
import type { BehaviourView } from './behaviours/behaviour.ts'
import { behaviours } from './behaviours/index.ts'

/** Decides what kind of turn comes next; the same for a model's voice and the agenda's. */
export interface Schedule {
  /** One draw a turn, none where the persona never strays. Behaviours that do not apply now leave their share to `answer`. */
  choose(view: BehaviourView, random: Random): BehaviourKind
  /** Whether a behaviour may be drawn now: it applies, has cooled down, and is not used up. */
  isOpen(kind: BehaviourKind, view: BehaviourView): boolean
}

/**
 * Each kind holds a fixed slice of [0, 1) as wide as its probability, in the order of `BehaviourKind`, so that a
 * persona's draw means the same whatever else applies: two bots that behave alike meet the same user.
 * Another rate moves the slices after it: such a persona is another one.
 */
export function createSchedule(persona: Persona, arm: Arm): Schedule {
  const slices = slicesOf(persona, arm)
  const used = new Map<BehaviourKind, { times: number; lastTurn: number }>()
  const isOpen = (kind: BehaviourKind, view: BehaviourView): boolean => {
    const { coolDown, limit, applies } = behaviours[kind]
    const use = used.get(kind)
    if (use && (use.times >= limit || view.turn - use.lastTurn <= coolDown)) return false
    return applies(view)
  }
  return {
    isOpen,
    choose: (view, random) => {
      const slice = slices.length === 0 ? undefined : sliceAt(slices, random.next())
      const kind = slice && isOpen(slice.kind, view) ? slice.kind : 'answer'
      used.set(kind, { times: (used.get(kind)?.times ?? 0) + 1, lastTurn: view.turn })
      return kind
    },
  }
}

interface Slice {
  readonly kind: BehaviourKind
  readonly from: number
  readonly to: number
}

function sliceAt(slices: readonly Slice[], draw: number): Slice | undefined {
  return slices.find(({ from, to }) => draw >= from && draw < to)
}

/** Those that hold anything. */
function slicesOf(persona: Persona, arm: Arm): Slice[] {
  let edge = 0
  return BehaviourKind.options
    .map((kind) => {
      const from = edge
      edge += kind === 'answer' ? 0 : rateOf(persona, kind)
      return { kind, from, to: edge }
    })
    .filter(
      ({ kind, from, to }) => from < to && (arm !== 'plain' || PLAIN_BEHAVIOURS.includes(kind)),
    )
}

/** The configured probability of a behaviour, defaults included. */
export function rateOf(persona: Persona, kind: BehaviourKind): number {
  return persona.behaviours[kind] ?? (kind === 'quick_reply' ? DEFAULT_QUICK_REPLY_RATE : 0)
}
