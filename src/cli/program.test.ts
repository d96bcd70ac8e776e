import { expect, it } from 'vitest'
import { createProgram } from './program.ts'
import { silentContext } from './run-printed.case.ts'

function helpOf(command: string): Promise<string> {
  return createProgram(
    command.split(' ').filter(Boolean),
    silentContext({ cwd: '/', width: 110 }),
  ).getHelp()
}

/** Every command that does something itself, under those that only gather others. */
async function commandsUnder(group = ''): Promise<string[]> {
  const help = await helpOf(group)
  const listed = [...help.matchAll(/^ {2}offscript (\S+(?: [a-z]\S*)*) /gmu)].map(
    ([, name]) => name,
  )
  const found = listed.filter((name) => name !== undefined && name !== group)
  if (found.length === 0) return [group]
  return (await Promise.all(found.map((name) => commandsUnder(name)))).flat()
}

const COMMANDS = await commandsUnder()

it('every command is found by its help', () => {
  const known = [
    'validate',
    'run',
    'analyze',
    'dataset list',
    'dataset import',
    'scaffold scenarios',
  ]
  expect(COMMANDS).toEqual(expect.arrayContaining(known))
  expect(COMMANDS.length).toBeGreaterThan(20)
})

it.each(COMMANDS)('%s takes --db', async (command) => {
  expect(await helpOf(command)).toMatch(/--db .*The database/u)
})
