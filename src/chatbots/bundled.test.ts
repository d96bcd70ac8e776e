import { expect, test } from 'vitest'
import { AppError } from '../core/errors.ts'
import { createBundled } from './bundled.ts'

test('an iteration is the version of its bot', () => {
  expect(createBundled('onboarding', 'v2')).toMatchObject({ name: 'onboarding', version: 'v2' })
})

test.each([
  ['nobody', 'v1', 'there is no bundled chatbot "nobody"', 'onboarding, support'],
  ['toString', 'v1', 'there is no bundled chatbot "toString"', 'onboarding, support'],
  ['onboarding', 'v9', 'there is no iteration "v9"', 'v1, v2, v3, v4'],
])('%s %s is refused with what exists', (name, iteration, message, known) => {
  const making = () => createBundled(name, iteration)
  expect(making).toThrow(AppError)
  expect(making).toThrow(message)
  try {
    making()
  } catch (thrown) {
    expect(thrown).toMatchObject({ code: 'user_mistake', hint: `use one of: ${known}` })
  }
})
