import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import * as bots from '../../test/agenda/bots.ts'
import { hold } from '../../test/agenda/hold.ts'
import { pizza, script } from '../../test/agenda/talk.ts'
import { BehaviourKind } from '../core/behaviour.ts'
import type { Conversation, RejectedDraft } from '../core/conversation.ts'
import { type Persona, Style } from '../core/persona.ts'
import { addressedRandom } from '../core/random.ts'
import type { Scenario } from '../core/scenario.ts'
import type { Target } from '../core/target.ts'
import { createAgendaUser } from './agenda-user.ts'
import { patientBot } from './patient-bot.case.ts'
import { personaWith, shop } from './shop.case.ts'

const LONG = { ...shop, maxTurns: 150 }

async function visit(
  persona: Persona,
  seed: string,
  options: { scenario?: Scenario; target?: Target; repeat?: number } = {},
): Promise<Conversation> {
  const { scenario = LONG, target = patientBot(persona.language), repeat = 1 } = options
  const random = addressedRandom({ seed, scenario: scenario.id, persona: persona.id, repeat })
  const user = createAgendaUser({ scenario, persona, arm: 'straying', random })
  return hold(scenario, user, target)
}

/** Any mixture of strayings but leaving, together at most 1. */
const mixture = fc
  .record(
    Object.fromEntries(
      BehaviourKind.options
        .filter((kind) => kind !== 'abandon' && kind !== 'answer')
        .map((kind) => [kind, fc.nat(10)]),
    ),
  )
  .map((weights) => {
    const total = Math.max(
      1,
      Object.values(weights).reduce((sum, one) => sum + one, 0),
    )
    return Object.fromEntries(
      Object.entries(weights).map(([kind, weight]) => [kind, weight / (total * 1.01)]),
    )
  })

describe('with a patient, cooperative bot', () => {
  it('every fact is conveyed in the end, with the value that the bot holds, whatever the strayings', async () => {
    await fc.assert(
      fc.asyncProperty(
        mixture,
        fc.constantFrom('en', 'es', 'fr', 'pt'),
        fc.double({ min: 0, max: 1, noNaN: true }),
        fc.boolean(),
        fc.nat(),
        async (behaviours, language, disclosure, buttons, seed) => {
          const persona = personaWith({ behaviours, language, disclosure })
          const conversation = await visit(persona, String(seed), {
            target: patientBot(language, { buttons }),
          })
          const told: Record<string, unknown> = {}
          for (const { note } of conversation.turns) Object.assign(told, note.conveys)
          const lines = script(conversation).join('\n')
          expect(conversation.ending, lines).toEqual({ kind: 'end_state', endState: 'open' })
          expect({ ...told, vat: 'unknown' }, lines).toEqual(conversation.record)
        },
      ),
      { seed: 7, numRuns: 300 },
    )
  })
})

describe('a user that abandons', () => {
  it('leaves in its second turn at the earliest, of its own accord and without a word', async () => {
    const persona = personaWith({ behaviours: { quick_reply: 0, abandon: 1 } })
    const conversation = await visit(persona, '1')
    expect(conversation.turns.map(({ note }) => note.act)).toEqual(['open'])
    expect(conversation.ending).toMatchObject({ kind: 'user_stopped', reason: 'left' })
  })
})

const EVERY_KIND = Object.fromEntries(
  BehaviourKind.options.map((kind) => [kind, 1 / BehaviourKind.options.length]),
)
const STYLES: readonly Partial<Persona>[] = [
  {
    id: 'chatty',
    disclosure: 1,
    style: styleOf({ length: 'long', register: 'formal', emoji: 0.5 }),
  },
  { id: 'terse', patience: 3, style: styleOf({ length: 'short', capitals: 'lower', typos: 0.15 }) },
  { id: 'loud', patience: 5, style: styleOf({ register: 'casual', capitals: 'upper' }) },
]
/** Faults that an agenda can honestly run into: a bot that goes in circles, or one that speaks the user's words. */
const REAL: ReadonlySet<string> = new Set(['third_repetition', 'echo_of_bot'])

function styleOf(style: Partial<Style>): Style {
  return Style.parse(style)
}

function draftsOf({ turns, rejected = [] }: Conversation): RejectedDraft[] {
  return [...turns.flatMap(({ note }) => note.drafts ?? []), ...rejected]
}

const BOTS = Object.entries(bots).flatMap(([name, make]): [string, () => bots.TextBot][] =>
  name === 'textTarget' ? [] : [[name, make as () => bots.TextBot]],
)

describe('the guard, over what the agenda says', () => {
  it.each(['en', 'es', 'fr', 'pt'])(
    'raises no false alarm with a patient bot in %s',
    async (language) => {
      const alarms: RejectedDraft[] = []
      let turns = 0
      for (const style of STYLES) {
        const persona = personaWith({ ...style, language, behaviours: EVERY_KIND })
        for (let repeat = 1; repeat <= 60; repeat += 1) {
          const conversation = await visit(persona, 'guard', { repeat })
          alarms.push(...draftsOf(conversation).filter(({ fault }) => !REAL.has(fault)))
          turns += conversation.turns.length
        }
      }
      expect(turns).toBeGreaterThan(800)
      expect(alarms).toEqual([])
    },
  )

  it.each(BOTS)('raises no false alarm with the bot %s', async (_name, make) => {
    const alarms: RejectedDraft[] = []
    for (const language of ['en', 'es']) {
      for (const style of STYLES) {
        const persona = personaWith({ ...style, language, behaviours: EVERY_KIND })
        for (let repeat = 1; repeat <= 8; repeat += 1) {
          const target = bots.textTarget(make)
          const conversation = await visit(persona, 'guard', { scenario: pizza, target, repeat })
          alarms.push(...draftsOf(conversation).filter(({ fault }) => !REAL.has(fault)))
        }
      }
    }
    expect(alarms).toEqual([])
  })
})
