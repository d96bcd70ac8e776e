import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import Database from 'better-sqlite3'
import { expect, it } from 'vitest'
import { abortsOnCollecting, keepStatements } from './keep-statements.ts'

setFlagsFromString('--expose-gc')
const collect: () => void = runInNewContext('gc')

it.each([
  ['20.19.0', false],
  ['22.23.3', false],
  ['24.18.1', false],
  ['24.19.0', true],
  ['24.21.0', true],
  ['26.10.0', false],
])('that Node %s aborts over what it collects is %s', (version, aborts) => {
  expect(abortsOnCollecting(version)).toBe(aborts)
})

const stillThere = async (version: string): Promise<boolean[]> => {
  const [db, statement] = used(version)
  await new Promise((resolve) => setImmediate(resolve))
  collect()
  return [db.deref() !== undefined, statement.deref() !== undefined]
}

it('keeps a closed database and its statements from a collector that would abort', async () => {
  expect(await stillThere('24.19.0')).toEqual([true, true])
})

// Where the tests' own Node is one of those, all that tests make is kept.
it.skipIf(abortsOnCollecting())('leaves them to any other', async () => {
  expect(await stillThere('26.10.0')).toEqual([false, false])
})

function used(version: string): [WeakRef<object>, WeakRef<object>] {
  const db = new Database(':memory:')
  keepStatements(db, version)
  const statement = db.prepare('SELECT 1')
  expect(statement.pluck().get()).toBe(1)
  db.close()
  return [new WeakRef(db), new WeakRef(statement)]
}
