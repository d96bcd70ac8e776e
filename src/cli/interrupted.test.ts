import { expect, it } from 'vitest'
import { resumeCommand } from './interrupted.ts'

it.each([
  [{ db: 'runs/offscript.db' }, 'npx offscript run --resume r1'],
  [{ db: 'a/b.db' }, 'npx offscript run --resume r1 --db a/b.db'],
  [
    { db: 'my runs.db', config: "bob's.yaml" },
    "npx offscript run --resume r1 --db 'my runs.db' --config 'bob'\\''s.yaml'",
  ],
  [
    { db: 'runs/offscript.db', personasDir: 'people', scenariosDir: 'wishes' },
    'npx offscript run --resume r1 --personas-dir people --scenarios-dir wishes',
  ],
])('a run begun with %j goes on with "%s"', (flags, command) => {
  expect(resumeCommand('r1', flags)).toBe(command)
})
