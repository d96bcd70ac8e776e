import { expect, test } from 'vitest'
import { ModelError } from '../core/model.ts'
import { createScriptedModel } from './scripted-model.ts'

const ask = { messages: [{ role: 'user' as const, content: 'x' }] }

test('answers in order', async () => {
  const model = createScriptedModel(['one', 'two'])
  expect((await model.complete(ask)).text).toBe('one')
  expect((await model.complete(ask)).text).toBe('two')
})

test('throws the errors that it is given', async () => {
  const model = createScriptedModel([new ModelError('timeout', 'late')])
  await expect(model.complete(ask)).rejects.toMatchObject({ kind: 'timeout' })
})

test('says that the script has run out', async () => {
  const model = createScriptedModel([])
  await expect(model.complete(ask)).rejects.toThrow('the script has 0 answers, this is call 1')
})

test('answers by function of the request and the number of the call', async () => {
  const model = createScriptedModel(({ messages }, call) => `${messages[0]?.content}${call}`)
  expect((await model.complete(ask)).text).toBe('x0')
  expect((await model.complete(ask)).text).toBe('x1')
})
