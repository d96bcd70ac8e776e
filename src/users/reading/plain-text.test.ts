import { expect, test } from 'vitest'
import { plainText } from './plain-text.ts'

test.each([
  ['- **Country:** Spain', '- Country: Spain'],
  ['*Country*: Spain, __really__', 'Country: Spain, really'],
  ['<p>What <em>name</em>?</p>', ' What  name ?\n'],
  ['<ul><li>Country: Spain</li><li>Name: Mia</li></ul>', '  Country: Spain\n Name: Mia\n\n'],
  ['<tr><td>Country</td><td>Spain</td></tr>', '  Country: Spain \n'],
  ['| Field | Value |\n|---|---|\n| Country | Spain |', 'Field: Value\n\nCountry: Spain'],
  ['Type `YES`.', 'Type YES.'],
  ['&iquest;Qu&eacute; <b>d&iacute;a</b>?', '¿Qué  día ?'],
  ['A &lt;b&gt; is written so', 'A <b> is written so'],
])('shows %j without its marks', (marked, plain) => {
  expect(plainText(marked)).toBe(plain)
})

test.each([
  '* Shoes\n* Bags',
  '2 * 3 * 4',
  'snake_case_name',
  'a < b | c > d',
  'mia_b@shop.example',
])('leaves %j as it is', (text) => {
  expect(plainText(text)).toBe(text)
})
