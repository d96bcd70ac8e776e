import { expect, test } from 'vitest'
import { unescapedHtml } from './entities.ts'

test.each([
  ['Est&aacute; &amp; &quot;tudo&quot;&nbsp;certo', 'Está & "tudo" certo'],
  ['&Eacute; &ccedil;a &#233; &#xE9;', 'É ça é é'],
  ['&iquest;Qu&eacute; d&iacute;a?', '¿Qué día?'],
])('character references of %j become what they stand for', (text, shown) => {
  expect(unescapedHtml(text)).toBe(shown)
})

test.each(['Q&A; R&D', 'a &b c;', '&unknown; stays', 'fish & chips', '&#9999999;'])(
  '%j is left as it is',
  (text) => {
    expect(unescapedHtml(text)).toBe(text)
  },
)
