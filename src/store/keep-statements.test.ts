import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import Database from 'better-sqlite3'
import { expect, it } from 'vitest'
import { keepStatements } from './keep-statements.ts'

setFlagsFromString('--expose-gc')
const collect: () => void = runInNewContext('gc')

it.each([
  ['20.19.0', true],
  ['22.23.3', true],
  ['24.18.1', true],
  ['24.19.0', false],
  ['24.21.0', false],
  ['26.10.0', true],
])(
  'under Node %s, that a closed database and its statements are collected is %s',
  async (version, expected) => {
    const [db, statement] = used(version)
    await new Promise((resolve) => setImmediate(resolve))
    collect()
    expect([db.deref() === undefined, statement.deref() === undefined]).toEqual([
      expected,
      expected,
    ])
  },
)

function used(version: string): [WeakRef<object>, WeakRef<object>] {
  const db = new Database(':memory:')
  keepStatements(db, version)
  const statement = db.prepare('SELECT 1')
  expect(statement.pluck().get()).toBe(1)
  db.close()
  return [new WeakRef(db), new WeakRef(statement)]
}
