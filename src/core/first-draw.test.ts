import { fc, test as property } from '@fast-check/vitest'
import { expect } from 'vitest'
import { firstDraws } from './first-draw.ts'
import { createRandom } from './random.ts'

property.prop([fc.string({ unit: 'binary' }), fc.string({ unit: 'binary' })])(
  'a first draw is that of the stream of its prefix and key',
  (prefix, key) => {
    expect(firstDraws(prefix)(key)).toBe(createRandom(prefix + key).next())
  },
)
