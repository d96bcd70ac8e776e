import { describe, expect, it } from 'vitest'
import { Settings } from '../core/settings.ts'
import { targetSettings } from './target-settings.ts'

const hashes = (bot: object): Record<string, string> =>
  targetSettings(Settings.parse({ targets: { bot } }), 'bot') ?? {}

const HTTP = {
  kind: 'http',
  url: 'http://127.0.0.1/chat',
  session: { url: 'http://127.0.0.1/open' },
}
const BUNDLED = { kind: 'bundled', bot: 'onboarding', model: { model: 'm' } }

const changedIn = (then: object, now: object): string[] => {
  const [before, after] = [hashes(then), hashes(now)]
  return Object.keys({ ...before, ...after }).filter((field) => before[field] !== after[field])
}

describe('what makes a target this bot', () => {
  it.each<[string, object, object]>([
    ['its headers', HTTP, { ...HTTP, headers: { authorization: 'Bearer b' } }],
    ['its time limit', HTTP, { ...HTTP, timeoutMs: 5 }],
    [
      'the headers of its session',
      HTTP,
      { ...HTTP, session: { ...HTTP.session, headers: { a: 'b' } } },
    ],
    ['the key of its model', BUNDLED, { ...BUNDLED, model: { model: 'm', apiKey: 'other' } }],
  ])('is not %s', (_what, then, now) => {
    expect(changedIn(then, now)).toEqual([])
  })

  it.each<[string, object, object]>([
    ['url', HTTP, { ...HTTP, url: 'http://127.0.0.1/v2/chat' }],
    ['body', HTTP, { ...HTTP, body: { message: '{{ text }}', headers: 'not a setting here' } }],
    ['session', HTTP, { ...HTTP, session: { url: 'http://127.0.0.1/v2/open' } }],
    ['version', HTTP, { ...HTTP, version: 'v2' }],
    ['model', BUNDLED, { ...BUNDLED, model: { model: 'n' } }],
  ])('is its %s', (field, then, now) => {
    expect(changedIn(then, now)).toEqual([field])
  })

  it('is not known of a bundled bot without settings', () => {
    expect(targetSettings(Settings.parse({}), 'onboarding')).toBeUndefined()
  })
})
