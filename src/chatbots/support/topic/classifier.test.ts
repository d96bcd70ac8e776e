import { describe, expect, test } from 'vitest'
import { train } from './classifier.ts'
import { modelsFor } from './models.ts'

const tiny = train(
  ['fruit', 'tool'],
  [
    { text: 'a ripe banana', label: 'fruit' },
    { text: 'sweet apples and pears', label: 'fruit' },
    { text: 'a heavy hammer', label: 'tool' },
    { text: 'screws for the drill', label: 'tool' },
  ],
)

test('probabilities add up to one, best first', () => {
  const ranking = tiny.rank('one more banana')
  expect(ranking[0]?.label).toBe('fruit')
  expect(ranking.reduce((sum, { probability }) => sum + probability, 0)).toBeCloseTo(1)
  expect(ranking[0]?.probability).toBeGreaterThan(ranking[1]?.probability ?? 1)
})

test('slips of the pen are mended, words it never saw are not known', () => {
  expect(tiny.rank('hamner')[0]?.label).toBe('tool')
  expect([tiny.known('banana'), tiny.known('xylophone'), tiny.known('')]).toEqual([1, 0, 0])
})

test('training twice gives the same', () => {
  const examples = [
    { text: 'up and up', label: 'up' },
    { text: 'down again', label: 'down' },
  ] as const
  const [one, other] = [train(['up', 'down'], examples), train(['up', 'down'], examples)]
  expect(one.rank('up again')).toEqual(other.rank('up again'))
})

describe('the topics of messages that are in no file', () => {
  const { topic } = modelsFor()
  test.each([
    ['any idea where my parcel might be', 'order_status'],
    ['what would you charge for sending a parcel to France', 'delivery'],
    ['can I give these shoes back if they pinch, what is the return policy', 'returns'],
    ['I would like to get my cash back for this purchase, a refund', 'refund'],
    ['we moved house, send the order to our new address', 'change_address'],
    ['stop my order, I do not want it', 'cancel_order'],
    ['what are the benefits of plus', 'membership'],
    ['please quit my plus membership', 'cancel_membership'],
    ['is paypal possible or only credit card', 'payment'],
    ['my tablet is broken after one week', 'warranty'],
    ['no encuentro mi paquete, ¿dónde está?', 'order_status'],
    ['quiero dar de baja mi suscripción', 'cancel_membership'],
    ['je souhaite annuler la commande', 'cancel_order'],
    ["l'écran de ma tablette est cassé", 'warranty'],
  ])('"%s" is about %s', (text, expected) => {
    expect(topic.rank(text)[0]?.label).toBe(expected)
  })
})
