import { expect, test } from 'vitest'
import { resolveSecrets } from './resolve-secrets.ts'

test('every reference in every text is replaced, and nothing else', () => {
  const target = {
    url: 'https://${env:HOST}/${env:PATH_}',
    headers: { authorization: 'Bearer ${env:KEY}' },
    list: ['${env:KEY}', 3, null, true],
    plain: '$KEY ${KEY} {{ env.KEY }}',
  }
  expect(
    resolveSecrets(target, { HOST: 'h', PATH_: 'p', KEY: 'k$1${env:HOST}' }, 'targets.a'),
  ).toEqual({
    url: 'https://h/p',
    headers: { authorization: 'Bearer k$1${env:HOST}' },
    list: ['k$1${env:HOST}', 3, null, true],
    plain: '$KEY ${KEY} {{ env.KEY }}',
  })
})

test('what was given is not changed', () => {
  const given = { key: '${env:KEY}' }
  resolveSecrets(given, { KEY: 'k' }, 'x')
  expect(given).toEqual({ key: '${env:KEY}' })
})

test.each([{}, { KEY: '' }, { KEY: undefined }])(
  'a variable that is not set is named with the setting that needs it: %j',
  (env) => {
    const given = { headers: [{ authorization: 'Bearer ${env:KEY}' }] }
    expect(() => resolveSecrets(given, env, 'targets.shop')).toThrow(
      'targets.shop.headers[0].authorization needs the environment variable KEY, which is not set',
    )
  },
)

test('names that every object has are not taken for variables', () => {
  expect(() => resolveSecrets('${env:constructor}', {}, 'x')).toThrow(
    'constructor, which is not set',
  )
})
