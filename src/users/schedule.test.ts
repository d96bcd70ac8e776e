import { describe, expect, it } from 'vitest'
import { BehaviourKind, PLAIN_BEHAVIOURS } from '../core/behaviour.ts'
import type { Persona } from '../core/persona.ts'
import type { Arm } from '../core/plan.ts'
import { addressedRandom, createRandom } from '../core/random.ts'
import type { BehaviourView } from './behaviours/behaviour.ts'
import { behaviours } from './behaviours/index.ts'
import { viewAt } from './behaviours/view.case.ts'
import { binomialInterval } from './binomial.case.ts'
import { createSchedule, rateOf } from './schedule.ts'
import { personaWith, shop } from './shop.case.ts'

const RATES = {
  quick_reply: 0.2,
  type_instead: 0.09,
  clarify: 0.08,
  off_topic: 0.07,
  change_of_mind: 0.06,
  correction: 0.06,
  partial_answer: 0.05,
  over_answer: 0.05,
  vague_answer: 0.05,
  rephrase: 0.04,
  repeat: 0.03,
  frustration: 0.03,
  ask_for_human: 0.02,
  privacy_objection: 0.04,
  abandon: 0.01,
  stale_quick_reply: 0.01,
  multi_intent: 0.01,
  double_send: 0.01,
  chitchat: 0.01,
  thanks: 0.01,
  language_switch: 0.01,
  long_paste: 0.01,
  empty_message: 0.01,
  emoji_only: 0.01,
  prompt_injection: 0.01,
  out_of_bounds_request: 0.01,
  return_later: 0.01,
} as const
const STRAYS = BehaviourKind.options.filter((kind) => kind !== 'answer')
const TURNS = 12

/** One conversation's choices, with the behaviours that were open at each. */
function choicesOf(
  persona: Persona,
  repeat: number,
  arm: Arm = 'straying',
  turns = TURNS,
): { kind: BehaviourKind; open: BehaviourKind[]; turn: number }[] {
  const random = addressedRandom({ seed: 's', scenario: shop.id, persona: persona.id, repeat })
  const schedule = createSchedule(persona, arm)
  const choices = []
  for (let turn = 2; turn < 2 + turns; turn += 1) {
    const view = viewAt(turn)
    const open = BehaviourKind.options.filter((kind) => schedule.isOpen(kind, view))
    const kind = schedule.choose(view, random.at('behaviour', `ask:country#${turn}`))
    choices.push({ kind, open, turn })
    if (kind === 'abandon') break
  }
  return choices
}

describe('the binomial interval of these tests', () => {
  // Reference values: SciPy's binom.ppf at 0.005 and 0.995.
  it.each([
    [10, 0.5, 1, 9],
    [100, 0.1, 3, 18],
    [10_000, 0.3, 2882, 3118],
  ])('of %i trials at %f is %i to %i', (trials, probability, low, high) => {
    expect(binomialInterval(trials, probability, 0.99)).toEqual({ low, high })
  })
})

describe('the behaviour schedule', () => {
  it('realises each rate within its 99 % interval over 10,000 turns in which it could be drawn', () => {
    const persona = personaWith({ behaviours: RATES })
    const open = new Map<BehaviourKind, number>()
    const chosen = new Map<BehaviourKind, number>()
    const add = (counts: Map<BehaviourKind, number>, kind: BehaviourKind): void => {
      counts.set(kind, (counts.get(kind) ?? 0) + 1)
    }
    for (let repeat = 1; STRAYS.some((kind) => (open.get(kind) ?? 0) < 10_000); repeat += 1) {
      for (const choice of choicesOf(persona, repeat)) {
        for (const kind of choice.open) add(open, kind)
        add(chosen, choice.kind)
      }
    }
    const outside = STRAYS.flatMap((kind) => {
      const [trials, hits] = [open.get(kind) ?? 0, chosen.get(kind) ?? 0]
      const { low, high } = binomialInterval(trials, rateOf(persona, kind), 0.99)
      return hits >= low && hits <= high ? [] : [{ kind, trials, hits, low, high }]
    })
    expect(outside).toEqual([])
  })

  it('clicks in three turns of ten where the persona says nothing of it', () => {
    expect(rateOf({ ...personaWith(), behaviours: {} }, 'quick_reply')).toBe(0.3)
    expect(rateOf(personaWith({ behaviours: { quick_reply: 0 } }), 'quick_reply')).toBe(0)
    expect(rateOf(personaWith(), 'clarify')).toBe(0)
  })

  it.each(STRAYS)(
    'keeps the cool-down and the limit of %s, though it would be drawn each turn',
    (kind) => {
      const persona = personaWith({ behaviours: { quick_reply: 0, [kind]: 1 } })
      const used = choicesOf(persona, 1, 'straying', 40).filter((choice) => choice.kind === kind)
      const { coolDown, limit } = behaviours[kind]
      const gaps = used.slice(1).map(({ turn }, at) => turn - (used[at]?.turn ?? 0))
      expect(gaps.every((gap) => gap === coolDown + 1)).toBe(true)
      const most = kind === 'abandon' ? 1 : Math.min(limit, Math.ceil(40 / (coolDown + 1)))
      expect(used).toHaveLength(most)
    },
  )

  it('only answers and clicks in the plain arm', () => {
    const persona = personaWith({ behaviours: RATES })
    const kinds = new Set<BehaviourKind>()
    for (let repeat = 1; repeat <= 300; repeat += 1) {
      for (const { kind } of choicesOf(persona, repeat, 'plain')) kinds.add(kind)
    }
    expect([...kinds].sort()).toEqual([...PLAIN_BEHAVIOURS].sort())
  })

  it('clicks in the plain arm exactly where it does in the straying one', () => {
    const persona = personaWith({ behaviours: { quick_reply: 0.4 } })
    for (let repeat = 1; repeat <= 50; repeat += 1) {
      expect(choicesOf(persona, repeat, 'plain')).toEqual(choicesOf(persona, repeat))
    }
  })

  it('chooses the same again under the same seed, and otherwise for another repeat', () => {
    const persona = personaWith({ behaviours: RATES })
    const kinds = (repeat: number): string =>
      choicesOf(persona, repeat)
        .map(({ kind }) => kind)
        .join(' ')
    expect(kinds(1)).toBe(kinds(1))
    expect(new Set(Array.from({ length: 20 }, (_, at) => kinds(at + 1))).size).toBeGreaterThan(15)
  })

  it('draws for one event alike, whatever events came before', () => {
    const persona = personaWith({ behaviours: { quick_reply: 0.3, type_instead: 0.4 } })
    for (let repeat = 1; repeat <= 100; repeat += 1) {
      const random = addressedRandom({ seed: 's', scenario: 'a', persona: 'b', repeat })
      const direct = createSchedule(persona, 'straying')
      const detour = createSchedule(persona, 'straying')
      for (let turn = 2; turn < 6; turn += 1)
        detour.choose(viewAt(turn), random.at('behaviour', `elsewhere#${turn}`))
      const draw = random.at('behaviour', 'country#1')
      expect(detour.choose(viewAt(9), random.at('behaviour', 'country#1'))).toBe(
        direct.choose(viewAt(2), draw),
      )
    }
  })

  const RATES_OF_FOUR = { quick_reply: 0.3, type_instead: 0.2, clarify: 0.2, abandon: 0.2 }
  /** Choices that differ between two users under the same draws. */
  const changes = (
    other: { persona?: Persona; view?: (view: BehaviourView) => BehaviourView } = {},
  ): string[] => {
    const persona = personaWith({ behaviours: RATES_OF_FOUR })
    const found = new Set<string>()
    for (let draw = 0; draw < 2_000; draw += 1) {
      const view = other.view?.(viewAt(2)) ?? viewAt(2)
      const before = createSchedule(persona, 'straying').choose(viewAt(2), createRandom(`${draw}`))
      const schedule = createSchedule(other.persona ?? persona, 'straying')
      const after = schedule.choose(view, createRandom(`${draw}`))
      if (before !== after) found.add(`${before} → ${after}`)
    }
    return [...found].sort()
  }

  it('leaves the choices on all other slices as they were where a behaviour does not apply', () => {
    expect(changes({ view: (view) => ({ ...view, quickReplies: [] }) })).toEqual([
      'quick_reply → answer',
      'type_instead → answer',
    ])
  })

  it('leaves the choices on the slices before it as they were when a behaviour is taken away', () => {
    const persona = personaWith({ behaviours: { ...RATES_OF_FOUR, abandon: 0 } })
    expect(changes({ persona })).toEqual(['abandon → answer'])
  })

  it('leaves the share of a behaviour that does not apply to the plain answer', () => {
    const persona = personaWith({ behaviours: { quick_reply: 0.5, clarify: 0.5 } })
    const kinds = Array.from({ length: 200 }, (_, draw) => {
      const schedule = createSchedule(persona, 'straying')
      return schedule.choose({ ...viewAt(2), quickReplies: [] }, createRandom(`${draw}`))
    })
    expect(new Set(kinds)).toEqual(new Set(['answer', 'clarify']))
  })
})
