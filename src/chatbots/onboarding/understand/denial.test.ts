import { expect, test } from 'vitest'
import type { LanguageId } from '../languages/lexicon.ts'
import type { Stage, Values } from '../slots.ts'
import { understand } from './understand.case.ts'

test.each<[LanguageId, Stage, string, Values]>([
  ['en', 'channel', "I don't sell online, only in person", { channel: 'in person' }],
  ['en', 'channel', 'I do not sell online only in person', { channel: 'in person' }],
  ['en', 'channel', 'I never sell on Etsy, just my own site', { channel: 'online shop' }],
  ['en', 'channel', "We don't sell in person", {}],
  ['en', 'integration', 'no plugin please', {}],
  ['en', 'integration', 'anything but the API', {}],
  [
    'en',
    'integration',
    "I don't want a plugin or an API, just a link",
    { integration: 'payment link' },
  ],
  ['en', 'country', "not in Germany any more, we're in Austria", { country: 'Austria' }],
  ['en', 'country', 'not spain its portugal', { country: 'Portugal' }],
  [
    'en',
    'business',
    "We don't sell weapons, we sell kitchen knives",
    { business: 'kitchen knives' },
  ],
  ['en', 'business', 'no guns, just fishing rods', { business: 'fishing rods' }],
  ['es', 'channel', 'No vendo online, solo en persona', { channel: 'in person' }],
  ['es', 'integration', 'sin plugin, por favor', {}],
  ['es', 'country', 'no estamos en España sino en Portugal', { country: 'Portugal' }],
  ['es', 'business', 'No vendo armas, vendo cuchillos', { business: 'cuchillos' }],
  ['fr', 'channel', 'Je ne vends pas en ligne, seulement en personne', { channel: 'in person' }],
  ['fr', 'integration', "pas de plugin s'il vous plaît", {}],
  ['fr', 'country', 'nous ne sommes pas en France mais en Belgique', { country: 'Belgium' }],
  ['fr', 'business', "Je ne vends pas d'armes, je vends des couteaux", { business: 'couteaux' }],
])('%s, at %s: what is denied is not chosen: "%s"', (language, asked, text, values) => {
  const heard = understand(language, asked, text)
  expect([heard.values, heard.forbidden]).toEqual([values, false])
})

test.each<[LanguageId, Stage, string, Values]>([
  ['en', 'channel', 'No, in person', { channel: 'in person' }],
  ['en', 'channel', 'no problem, online', { channel: 'online shop' }],
  ['en', 'channel', 'not only online but in person', { channel: 'online shop' }],
  ['en', 'channel', 'mostly online but not on Amazon', { channel: 'online shop' }],
  ['en', 'integration', 'No. The API', { integration: 'API' }],
  ['en', 'integration', 'no code', { integration: 'payment link' }],
  ['en', 'integration', "I don't mind, a link is fine", { integration: 'payment link' }],
  ['en', 'integration', 'not sure, maybe the plugin', { integration: 'shop plugin' }],
  ['en', 'confirm', 'no Austria', { country: 'Austria' }],
  ['en', 'business', "I don't know what to say, I sell candles", { business: 'candles' }],
  ['es', 'integration', 'sin código', { integration: 'payment link' }],
  ['fr', 'channel', 'pas seulement en ligne, aussi en personne', { channel: 'online shop' }],
])('%s, at %s: a no beside an answer leaves it standing: "%s"', (language, asked, text, values) => {
  expect(understand(language, asked, text).values).toEqual(values)
})

test('what is denied is told, so that a noted value can be taken back', () => {
  const { denied } = understand('en', 'confirm', "I don't sell online")
  expect(denied).toEqual([{ slot: 'channel', value: 'online shop' }])
})
