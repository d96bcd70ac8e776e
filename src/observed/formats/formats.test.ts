import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import type { LogConversation, LogFormat } from '../../core/observed.ts'
import { mappingFrom } from '../mapping.ts'
import { createMistakes } from '../mistakes.ts'
import { LOG_READERS } from './index.ts'

async function read(format: LogFormat, text: string, map: readonly string[] = []) {
  const path = join(mkdtempSync(join(tmpdir(), 'log-')), 'log')
  writeFileSync(path, text)
  const mistakes = createMistakes('log')
  const found: LogConversation[] = []
  for await (const one of LOG_READERS[format](path, mappingFrom(map), mistakes)) found.push(one)
  return { found, mistakes }
}

const DIALOGUE = [
  ['user', 'Hi'],
  ['bot', 'Your order?'],
  ['user', '=4411, "please"'],
]

test.each<[string, LogFormat, string, string[]]>([
  [
    'JSON lines under usual names',
    'jsonl',
    '\n{"id":"a","messages":[{"role":"user","content":"Hi"},{"speaker":"bot","text":"Your order?"},{"from":"customer","body":"=4411, \\"please\\""}]}\r\n',
    [],
  ],
  [
    'JSON lines under names of its own',
    'jsonl',
    '{"call":"a","log":[{"who":"Kundin","says":"Hi"},{"who":"agent","says":"Your order?"},{"who":"Kundin","says":"=4411, \\"please\\""}]}',
    ['id=call', 'messages=log', 'role=who', 'text=says', 'role=user:Kundin,bot:agent'],
  ],
  [
    'chat lines, whose system prompt is no message',
    'openai',
    '{"id":"a","messages":[{"role":"system","content":"You sell."},{"role":"user","content":[{"type":"text","text":"Hi"}]},{"role":"assistant","content":"Your order?"},{"role":"user","content":"=4411, \\"please\\""}]}',
    [],
  ],
  [
    'a table with commas',
    'csv',
    'conversation_id,speaker,text\na,user,Hi\na,bot,Your order?\na,user,"=4411, ""please"""\n',
    [],
  ],
  [
    'a table with semicolons and a byte order mark',
    'csv',
    '\uFEFFconversation_id;speaker;text\r\na;user;Hi\r\na;bot;Your order?\r\na;user;"=4411, ""please"""\r\n',
    [],
  ],
])('%s are read as one conversation', async (_, format, text, map) => {
  const { found, mistakes } = await read(format, text, map)
  mistakes.check()
  expect(found.map(({ id }) => id)).toEqual(['a'])
  expect(found[0]?.messages.map((one) => [one.speaker, one.text])).toEqual(DIALOGUE)
})

test('what a bot tells besides its text is kept, and a time in any usual form', async () => {
  const message = {
    role: 'bot',
    text: 'Done',
    at: 1_772_000_000,
    stage: 'done',
    endState: 'booked',
    quickReplies: ['Yes'],
    record: { order: 1 },
  }
  const { found } = await read('jsonl', JSON.stringify({ messages: [message] }))
  expect(found[0]?.messages[0]).toEqual({
    speaker: 'bot',
    text: 'Done',
    at: 1_772_000_000_000,
    stage: 'done',
    endState: 'booked',
    quickReplies: [{ label: 'Yes', value: 'Yes' }],
    record: { order: 1 },
  })
})

test('a tool call is an action with its result', async () => {
  const messages = [
    {
      role: 'assistant',
      content: null,
      tool_calls: [{ id: '1', function: { name: 'refund', arguments: '{"order":4411}' } }],
    },
    { role: 'tool', tool_call_id: '1', content: '{"ok":true}' },
  ]
  const { found } = await read('openai', JSON.stringify({ messages }))
  expect(found[0]?.messages).toMatchObject([
    { actions: [{ name: 'refund', arguments: { order: 4411 }, result: { ok: true } }] },
  ])
})

test('a cell of text that looks like JSON stays a text', async () => {
  const { found } = await read('csv', 'id,role,text\na,user,[1]\n')
  expect(found[0]?.messages[0]?.text).toBe('[1]')
})

test('every mistake is told at its line, and the conversations around it are read', async () => {
  const lines = [
    '{"messages":[{"role":"user","text":"fine"}]}',
    'no JSON',
    '{"messages":[{"role":"owner","text":"hm"},{"role":"user","text":"x","at":"soon"}],"outcome":"so so"}',
    '{"messages":"none"}',
  ]
  const { found, mistakes } = await read('jsonl', lines.join('\n'))
  expect(found.map(({ line }) => line)).toEqual([1])
  expect(() => mistakes.check()).toThrow(
    /log:2 is no JSON object\nlog:3 role "owner" .*\nlog:3 at must .*\nlog:3 outcome "so so" .*\nlog:4 messages .*\n5 mistakes/u,
  )
})

test.each([
  ['rows of one conversation stand apart', 'id,role,text\na,user,x\nb,user,x\na,user,y\n', ':4 '],
  ['a row belongs to no conversation', 'id,role,text\n,user,x\n', ':2 '],
  ['a row has a cell too many', 'id,role,text\na,user,x\na,user,x,y\n', 'is no row of a table'],
])('a table is wrong where %s', async (_, text, told) => {
  const { mistakes } = await read('csv', text)
  expect(() => mistakes.check()).toThrow(told)
})

test('of thousands of mistakes the first fifty are told, and their number', async () => {
  const { mistakes } = await read('jsonl', 'x\n'.repeat(3_000))
  expect(() => mistakes.check()).toThrow(/log:50 [^\n]+\n… and 2950 more\n3000 mistakes/u)
})

test.each(['colour=red', 'role=owner:x', 'stage=a:b', 'text', 'text='])(
  'a mapping such as %s is refused',
  (given) => {
    expect(() => mappingFrom([given])).toThrow('names nothing that a log may tell')
  },
)
