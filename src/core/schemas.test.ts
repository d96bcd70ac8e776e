import { describe, expect, it } from 'vitest'
import { AnalysisReport } from './analysis.ts'
import { Conversation, Turn } from './conversation.ts'
import { Reply } from './message.ts'
import { Id, Persona } from './persona.ts'
import { Scenario } from './scenario.ts'
import { Settings } from './settings.ts'

const anna = { id: 'anna', name: 'Anna', description: 'Sells shoes.' }
const shop = {
  id: 'open-shop',
  title: 'Open a shop',
  chatbot: 'shop',
  goal: 'I want to open a shop.',
  stages: [{ id: 'done', title: 'Done' }],
  endStates: [{ id: 'opened', desired: true, when: { stage: 'done' } }],
}

describe('an id', () => {
  it.each(['anna', 'security-cto', 'v1.2_b', '7'])('may be %s', (id) => {
    expect(Id.safeParse(id).success).toBe(true)
  })

  it.each(['', 'Anna', 'a b', '-a', 'a-', 'a--b', 'añadir', 'a/b', 'a×b'])(
    'may not be "%s"',
    (id) => {
      expect(Id.safeParse(id).success).toBe(false)
    },
  )
})

describe('a persona', () => {
  it('needs no more than id, name and description', () => {
    expect(Persona.parse(anna)).toEqual({
      ...anna,
      language: 'en',
      style: { length: 'medium', register: 'neutral', typos: 0, capitals: 'normal', emoji: 0 },
      patience: 4,
      disclosure: 0.2,
      behaviours: {},
      otherLanguages: [],
      lines: {},
      weight: 1,
      tags: [],
    })
  })

  it.each<[string, Record<string, number>, boolean]>([
    ['that fill 1 together with the default for buttons', { clarify: 0.4, off_topic: 0.3 }, true],
    ['above 1 together with the default for buttons', { clarify: 0.4, off_topic: 0.31 }, false],
    ['that fill 1 where buttons are given', { quick_reply: 0, clarify: 0.5, off_topic: 0.5 }, true],
    ['above 1', { quick_reply: 0.5, clarify: 0.51 }, false],
    [
      'in tenths that only rounding makes more than 1',
      { quick_reply: 0.1, clarify: 0.2, off_topic: 0.7 },
      true,
    ],
    ['below 0', { clarify: -0.1 }, false],
    ['of an unknown behaviour', { dance: 0.1 }, false],
  ])('with behaviours %s is taken: %j %s', (_what, behaviours, taken) => {
    expect(Persona.safeParse({ ...anna, behaviours }).success).toBe(taken)
  })

  it.each<[string, object]>([
    ['patience of none', { patience: 0 }],
    ['patience above ten', { patience: 11 }],
    ['a fraction of patience', { patience: 2.5 }],
    ['a share above 1', { disclosure: 1.1 }],
    ['a weight of nothing', { weight: 0 }],
    ['a language that is no tag', { language: 'English' }],
    ['a word that no persona has', { mood: 'bad' }],
    ['a style that no persona has', { style: { typo: 0.1 } }],
    ['no description', { description: '' }],
  ])('is refused with %s', (_what, change) => {
    expect(Persona.safeParse({ ...anna, ...change }).success).toBe(false)
  })

  it.each(['en', 'pt-BR', 'zh-Hans-CN', 'gsw'])('may write %s', (language) => {
    expect(Persona.safeParse({ ...anna, language }).success).toBe(true)
  })
})

describe('a scenario', () => {
  it('has defaults for all but its head, stages and end states', () => {
    expect(Scenario.parse(shop)).toMatchObject({
      facts: {},
      requests: [],
      checks: [],
      handOff: 'when_asked',
      refusal: 'failure',
      maxTurns: 30,
      personas: [],
    })
  })

  it.each<[string, object]>([
    ['no stage', { stages: [] }],
    ['no end state', { endStates: [] }],
    ['no turn', { maxTurns: 0 }],
    ['more than 200 turns', { maxTurns: 201 }],
    ['a fact without its cues', { facts: { size: { value: 'L' } } }],
    ['a fact that is a list', { facts: { size: { value: ['L'], ask: ['size'] } } }],
    ['an unknown kind of check', { checks: [{ id: 'a', kind: 'wish' }] }],
    ['an order of one stage', { checks: [{ id: 'a', kind: 'stage_order', stages: ['done'] }] }],
    ['an unknown word', { goals: 'many' }],
  ])('is refused with %s', (_what, change) => {
    expect(Scenario.safeParse({ ...shop, ...change }).success).toBe(false)
  })
})

describe('settings', () => {
  it('may be empty', () => {
    expect(Settings.parse({})).toEqual({
      targets: {},
      users: {},
      gates: [],
      run: {
        user: 'agenda',
        repeats: 5,
        seed: '1',
        concurrency: 32,
        plainArm: 0.1,
        shadowThreshold: 0.8,
        maxExcluded: 0.1,
      },
    })
  })

  it('take a seed that is a number for its digits', () => {
    expect(Settings.parse({ run: { seed: 42 } }).run.seed).toBe('42')
  })

  it('give an HTTP bot a body and a mapping', () => {
    const { targets } = Settings.parse({ targets: { bot: { kind: 'http', url: 'http://bot' } } })
    expect(targets['bot']).toMatchObject({
      body: { message: '{{ text }}', sessionId: '{{ sessionId }}' },
      response: { text: 'text' },
      timeoutMs: 30_000,
      retries: 2,
    })
  })

  it.each<[string, object]>([
    ['a target of an unknown kind', { targets: { bot: { kind: 'pigeon' } } }],
    ['a module without a path', { targets: { bot: { kind: 'module' } } }],
    [
      'retries of a module, which has no connection',
      { targets: { bot: { kind: 'module', path: 'bot.mjs', retries: 1 } } },
    ],
    [
      'retries of a model, which has maxRetries',
      { targets: { bot: { kind: 'openai', model: 'm', retries: 1 } } },
    ],
    ['no conversation at a time', { run: { concurrency: 0 } }],
    ['a half repeat', { run: { repeats: 1.5 } }],
    ['a share above 1', { run: { plainArm: 2 } }],
    ['a word that settings do not have', { target: 'bot' }],
  ])('are refused with %s', (_what, settings) => {
    expect(Settings.safeParse(settings).success).toBe(false)
  })
})

describe('what is recorded', () => {
  it('needs only a text of a reply', () => {
    expect(Reply.parse({ text: 'Hi' })).toEqual({ text: 'Hi' })
  })

  it('gives an action no arguments where it tells none', () => {
    expect(Reply.parse({ text: '', actions: [{ name: 'save' }] }).actions).toEqual([
      { name: 'save', arguments: {} },
    ])
  })

  it('counts turns from 1', () => {
    const note = { behaviour: 'answer', act: 'open', conveys: {}, event: 'open#1' }
    const turn = { turn: 0, user: { text: 'Hi' }, note, replies: [], latencyMs: 1 }
    expect(Turn.safeParse(turn).success).toBe(false)
    expect(Turn.safeParse({ ...turn, turn: 1 }).success).toBe(true)
  })

  it('tells an ending only by one of the known kinds', () => {
    const one = { id: 'r-1', greeting: [], turns: [], startedAt: '', durationMs: 0 }
    expect(Conversation.safeParse({ ...one, ending: { kind: 'turn_limit' } }).success).toBe(true)
    expect(Conversation.safeParse({ ...one, ending: { kind: 'bored' } }).success).toBe(false)
  })

  it('is reported under one stable name', () => {
    expect(AnalysisReport.shape.schema.value).toBe('offscript.analysis/1')
  })
})
