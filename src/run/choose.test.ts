import { describe, expect, it } from 'vitest'
import { AppError } from '../core/errors.ts'
import { Persona } from '../core/persona.ts'
import { Scenario } from '../core/scenario.ts'
import { Settings } from '../core/settings.ts'
import { checkVoice, chosenTarget, chosenUser, picked, scenariosOf } from './choose.ts'

const settingsOf = (targets: readonly string[], target?: string): Settings =>
  Settings.parse({
    targets: Object.fromEntries(targets.map((id) => [id, { kind: 'module', path: 'bot.mjs' }])),
    users: { mini: { kind: 'llm', model: 'mini' } },
    run: target === undefined ? {} : { target },
  })

const scenario = (id: string, chatbot: string): Scenario =>
  Scenario.parse({
    id,
    title: id,
    chatbot,
    goal: 'g',
    stages: [{ id: 'done', title: 'Done' }],
    endStates: [{ id: 'done', desired: true, when: { stage: 'done' } }],
  })

const thrown = (work: () => unknown): AppError => {
  try {
    work()
  } catch (error) {
    if (error instanceof AppError) return error
  }
  throw new Error('expected an AppError')
}

describe('the target', () => {
  it.each<[string, Settings, string | undefined, string]>([
    ['the one asked for', settingsOf(['a', 'b'], 'b'), 'a', 'a'],
    ["the settings' default", settingsOf(['a', 'b'], 'b'), undefined, 'b'],
    ['the only one there is', settingsOf(['a']), undefined, 'a'],
    ['a bundled one', settingsOf(['a']), 'onboarding', 'onboarding'],
  ])('is %s', (_what, settings, asked, name) => {
    expect(chosenTarget(settings, asked, ['onboarding'])).toBe(name)
  })

  it('is a mistake where it is unknown, and the message names those there are', () => {
    const error = thrown(() => chosenTarget(settingsOf(['a']), 'c', ['onboarding']))
    expect(error).toMatchObject({ code: 'user_mistake', message: 'there is no target "c"' })
    expect(error.hint).toContain('a, onboarding')
  })

  it('is a mistake where none is named and several are possible', () => {
    expect(thrown(() => chosenTarget(settingsOf(['a', 'b']), undefined, [])).message).toBe(
      'no target is named',
    )
  })
})

describe('the user', () => {
  it('called agenda needs no settings', () => {
    expect(chosenUser(settingsOf([]), 'agenda')).toEqual({ kind: 'agenda' })
  })

  it('is one of the settings by its name', () => {
    expect(chosenUser(settingsOf([]), 'mini')).toMatchObject({ kind: 'llm', model: 'mini' })
  })

  it('is a mistake where it is unknown', () => {
    expect(thrown(() => chosenUser(settingsOf([]), 'maxi')).hint).toContain('agenda, mini')
  })
})

describe('the scenarios', () => {
  const all = [scenario('order', 'shop'), scenario('claim', 'insurer')]
  it.each<[string, string, string | undefined, string]>([
    ['are those named like the target', 'shop', undefined, 'order'],
    ['are those of the chatbot asked for', 'shop', 'insurer', 'claim'],
  ])('%s', (_what, target, chatbot, id) => {
    expect(scenariosOf(all, target, chatbot).map((one) => one.id)).toEqual([id])
  })

  it('are those of the only chatbot there is', () => {
    expect(scenariosOf(all.slice(0, 1), 'other', undefined)).toHaveLength(1)
  })

  it('are a mistake where it is not clear whose', () => {
    expect(thrown(() => scenariosOf(all, 'other', undefined)).hint).toContain('shop, insurer')
  })
})

describe('picking', () => {
  const all = [{ id: 'a' }, { id: 'b' }, { id: 'c' }]
  it('keeps the order of the files, whatever the order of the flags', () => {
    expect(picked('persona', all, ['c', 'a'])).toEqual([{ id: 'a' }, { id: 'c' }])
  })

  it('takes all where nothing is asked for', () => {
    expect([picked('persona', all, undefined), picked('persona', all, [])]).toEqual([all, all])
  })

  it('of an unknown id is a mistake', () => {
    expect(thrown(() => picked('persona', all, ['a', 'd'])).message).toBe(
      'there is no persona "d" here',
    )
  })
})

describe('a voice', () => {
  const writes = (language: string): Persona =>
    Persona.parse({ id: 'anna', name: 'Anna', description: 'd', language })

  it('without its language is a mistake for the offline user', () => {
    const error = thrown(() => checkVoice({ kind: 'agenda' }, [writes('ja')], ['en', 'es']))
    expect(error.message).toContain('anna (ja)')
  })

  it('must be one the agenda has where a persona switches to it, too', () => {
    const switches = { ...writes('es'), otherLanguages: ['en', 'ja'] }
    const error = thrown(() => checkVoice({ kind: 'agenda' }, [switches], ['en', 'es']))
    expect(error.message).toContain('anna (ja)')
  })

  it('may be of a region of a language it has', () => {
    expect(() => checkVoice({ kind: 'agenda' }, [writes('es-MX')], ['en', 'es'])).not.toThrow()
  })

  it('may be any where a model plays', () => {
    expect(() =>
      checkVoice(chosenUser(settingsOf([]), 'mini'), [writes('ja')], ['en']),
    ).not.toThrow()
  })
})
