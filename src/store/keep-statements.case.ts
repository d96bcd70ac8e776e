/** Before each file of tests: keeps what tests make with better-sqlite3 themselves, where `keepStatements` is needed. */
import Database from 'better-sqlite3'
import { abortsOnCollecting } from './keep-statements.ts'

type Method = (this: object, ...given: unknown[]) => unknown

if (abortsOnCollecting()) {
  const kept: unknown[] = []
  const keeping = (native: Record<string, Method>, name: string): void => {
    const method = native[name]
    native[name] = function (...given) {
      const made = method?.apply(this, given)
      kept.push(this, made)
      return made
    }
  }
  // better-sqlite3's own class is a cover for the native one, whose statements `pragma` and `transaction` make directly.
  const cover: object = new Database(':memory:')
  const [inner = ''] = Object.getOwnPropertySymbols(cover)
  const native = Object.getPrototypeOf(Reflect.get(cover, inner))
  for (const name of ['prepare', 'close']) keeping(native, name)
  kept.push(cover)
}
