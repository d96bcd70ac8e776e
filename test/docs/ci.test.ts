import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import * as z from 'zod'
import { runPrinted } from '../../src/cli/run-printed.case.ts'

const Step = z.object({
  name: z.string().optional(),
  uses: z.string().optional(),
  run: z.string().optional(),
})
const Job = z.object({ permissions: z.record(z.string(), z.string()), steps: z.array(Step) })
const Workflow = z.object({ permissions: z.object({}).strict(), jobs: z.record(z.string(), Job) })

const HERE = { cwd: '.', width: 120 }
const source = readFileSync('docs/ci/offscript.yml', 'utf8')
const { jobs } = Workflow.parse(parse(source))
const steps = Object.values(jobs).flatMap((job) => job.steps)

/** Words of a command as a shell takes them; quotes hold words together. */
const wordsOf = (line: string): string[] =>
  [...line.matchAll(/"[^"]*"|'[^']*'|[^\s"']+/gu)].map(([word]) =>
    word.replace(/^["']|["']$/gu, ''),
  )

const commands = steps
  .flatMap(({ run = '' }) => run.split('\n'))
  .filter((line) => line.includes('npx offscript '))
  .map((line) => wordsOf(line.slice(line.indexOf('npx offscript ') + 'npx offscript '.length)))
const gates = [...source.matchAll(/--gate '([^']+)'/gu)].map((match) => match[1] ?? '')

/** Words that a help page lists as options. */
async function helpOf(command: string): Promise<string> {
  const printed: string[] = []
  const { log } = console
  console.log = (text: string) => void printed.push(text)
  try {
    await runPrinted([command, '--help'], HERE)
  } finally {
    console.log = log
  }
  return printed.join('\n')
}

describe('the workflow for GitHub', () => {
  it('runs validate, run and report', () => {
    expect([...new Set(commands.map(([command]) => command))]).toEqual([
      'validate',
      'run',
      'report',
    ])
  })

  it.each(commands.map((words) => [words.join(' '), words] as const))(
    'calls a command that exists, with options that it has: %s',
    async (_line, [command = '', ...rest]) => {
      const help = await helpOf(command)
      expect(help).toContain(`offscript ${command}`)
      for (const option of rest.filter((word) => word.startsWith('--')))
        expect(help).toMatch(new RegExp(`${option}\\b`, 'u'))
    },
  )

  it.each(commands.filter((words) => words.includes('--format')).map((words) => [words] as const))(
    'asks for a format that there is: %j',
    async (words) => {
      const format = words[words.indexOf('--format') + 1] ?? ''
      expect(await helpOf(words[0] ?? '')).toMatch(new RegExp(`"${format}"`, 'u'))
    },
  )

  it.each(gates)('sets a gate that is one: %s', async (gate) => {
    const { err } = await runPrinted(['analyze', '--db', 'nowhere/none.db', '--gate', gate], HERE)
    expect(err).toContain('there is no database')
  })

  it('takes actions of GitHub alone, each by the commit of a version', () => {
    const used = source.split('\n').filter((line) => /\buses:/u.test(line))
    expect(used.length).toBeGreaterThan(2)
    for (const line of used)
      expect(line).toMatch(/uses: actions\/[\w-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/u)
  })

  it('lets the job that runs foreign code write nothing', () => {
    for (const job of Object.values(jobs)) {
      const writes = Object.values(job.permissions).includes('write')
      const foreign = job.steps.some(
        ({ uses = '', run = '' }) => uses.includes('checkout') || run.includes('npm ci'),
      )
      expect([writes, foreign]).not.toEqual([true, true])
    }
  })

  it('puts no expression into a script, where a branch or a title could become code', () => {
    for (const { run = '' } of steps) expect(run).not.toContain('${{')
  })
})

it('the page about it names only options that exist', async () => {
  const page = readFileSync('docs/ci.md', 'utf8')
  const lines = [...page.matchAll(/npx offscript (\w+)([^\n`]*)/gu)]
  expect(lines.length).toBeGreaterThan(0)
  for (const [, command = '', rest = ''] of lines) {
    const help = await helpOf(command)
    for (const [option] of rest.matchAll(/--[\w-]+/gu)) expect(help).toContain(option)
  }
})
