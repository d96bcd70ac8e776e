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
  [
    { db: 'runs/offscript.db', gate: ['failureRate<=0.05', 'excluded<=3%'], format: 'json' },
    "npx offscript run --resume r1 --gate 'failureRate<=0.05' --gate 'excluded<=3%' --format json",
  ],
  [
    { db: 'runs/offscript.db', concurrency: 2, threads: 1, format: 'terminal', quiet: true },
    'npx offscript run --resume r1 --concurrency 2 --threads 1 --quiet',
  ],
])('a run begun with %j goes on with "%s"', (flags, command) => {
  expect(resumeCommand('r1', flags)).toBe(command)
})

it('a run of a program that npx does not find goes on by its path', () => {
  expect(resumeCommand('r1', { db: 'runs/offscript.db' }, 'node /a/main.js')).toBe(
    'node /a/main.js run --resume r1',
  )
})
