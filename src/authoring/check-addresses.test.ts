import { expect, it } from 'vitest'
import { Settings } from '../core/settings.ts'
import { checkAddresses } from './check-addresses.ts'

const found = (settings: object): string[] =>
  checkAddresses(Settings.parse(settings)).map(
    ({ path, message }) => `${path.join('.')} ${message}`,
  )
const bot = (url: string): object => ({ targets: { shop: { kind: 'http', url } } })

it.each([
  'http://localhost:3000/chat',
  'https://anna:pw@bot.example.com/chat?x=1',
  '${env:BOT}/chat',
  '{{ variables.host }}/chat',
  'http://{{ variables.host }}:99999/chat',
])('lets %s be: it is an address, or only shows when it is filled', (url) => {
  expect(found(bot(url))).toEqual([])
})

it.each([
  ['localhost:3000/chat', '"localhost:3000/chat"'],
  ['http://a b/x', '"http://a b/x"'],
  ['http://anna:pw@host:99999', '"http://…@host:99999"'],
])('does not take %s for an address, and tells no password', (url, got) => {
  expect(found(bot(url))).toEqual([
    `targets.shop.url must be a whole http(s) URL such as http://localhost:3000/chat, got ${got}`,
  ])
})

it('looks at the endpoints of models, too, which take a key and no password', () => {
  const settings = {
    targets: {
      gpt: { kind: 'openai', model: 'm', baseURL: 'http://anna:pw@host/v1' },
      own: { kind: 'bundled', bot: 'support', model: { model: 'm', baseURL: 'host/v1' } },
    },
    users: { mini: { kind: 'llm', model: 'm', baseURL: 'http://h:1000000' } },
  }
  expect(found(settings).map((text) => text.split(' must ')[0])).toEqual([
    'targets.gpt.baseURL',
    'targets.own.model.baseURL',
    'users.mini.baseURL',
  ])
})
