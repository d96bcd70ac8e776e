import { describe, expect, test } from 'vitest'
import type { Detail } from '../words.ts'
import { readDetails } from './read-details.ts'

const read = (text: string, asked?: Detail) => {
  const { rest: _rest, ...details } = readDetails(text, asked, () => false)
  return details
}

describe('an order number', () => {
  test.each([
    ["it's 104283"],
    ['#104283'],
    ['104 283'],
    ['order 104-283, please'],
    ['104291... no, sorry, I mean 104283'],
    ['no, order 104283, not 104291'],
    ['not order 104291 but 104283'],
    ['es el 104283, no es el 104291'],
    ['la 104283, pas la 104291'],
  ])('is read from "%s"', (text) => {
    expect(read(text)).toEqual({ order: '104283' })
  })

  test.each([
    ['1042', 'order'],
    ['order 10428345', undefined],
  ] as const)('is called odd in "%s"', (text, asked) => {
    expect(read(text, asked)).toHaveProperty('badOrder')
  })

  test.each([['I paid 89 euros'], ['it took 12 days'], ['12 Mill Lane, Leeds LS2 8BB']])(
    'is not seen in "%s"',
    (text) => {
      expect(read(text)).not.toHaveProperty('order')
      expect(read(text)).not.toHaveProperty('badOrder')
    },
  )
})

describe('an e-mail address', () => {
  test.each([
    ['J.Moreau+Shop@example.com', 'j.moreau+shop@example.com'],
    ["my e-mail is o'neil@example.co.uk.", "o'neil@example.co.uk"],
    ['nora.lind at example dot com', 'nora.lind@example.com'],
    ['a@example.com, sorry, b@example.com', 'b@example.com'],
  ])('is read from "%s"', (text, email) => {
    expect(read(text, 'email')).toEqual({ email })
  })

  test.each([['nora@'], ['nora.lind@example'], ['nora.lind.example.com']])(
    'is no good as "%s"',
    (text) => {
      expect(read(text, 'email')).toEqual({ badEmail: true })
    },
  )
})

describe('an address', () => {
  test.each([
    ["it's 12 Mill Lane, Leeds LS2 8BB. Thanks", '12 Mill Lane, Leeds LS2 8BB'],
    ['please send it to 5 Park Road, York YO1 7HH instead', '5 Park Road, York YO1 7HH'],
    [
      '12 Mill Lane, Leeds LS2 8BB, no wait, 5 Park Road, York YO1 7HH',
      '5 Park Road, York YO1 7HH',
    ],
    ['Calle Mayor 12, 28013 Madrid, por favor', 'Calle Mayor 12, 28013 Madrid'],
    ['7 rue des Lilas, 69003 Lyon', '7 rue des Lilas, 69003 Lyon'],
    ['5 park road, york yo1 7hh and my order is 205126', '5 park road, york yo1 7hh'],
  ])('is read from "%s"', (text, address) => {
    expect(read(text)).toMatchObject({ address })
  })
})
