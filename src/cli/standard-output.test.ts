import { Console } from 'node:console'
import { PassThrough } from 'node:stream'
import { expect, it } from 'vitest'
import { standardOutput } from './standard-output.ts'

function process() {
  const [stdout, stderr] = [new PassThrough(), new PassThrough()]
  const output = standardOutput(stdout, stderr)
  const console = new Console(stdout, stderr)
  const printed = () => [stdout, stderr].map((stream) => String(stream.read() ?? ''))
  return { stdout, output, console, printed }
}

it('what anybody prints is on standard output while nobody keeps it', () => {
  const { console, output, printed } = process()
  console.log('help')
  output.write('result\n')
  expect(printed()).toEqual(['help\nresult\n', ''])
})

it('what is printed once it is kept for results is on standard error, results are not', async () => {
  const { stdout, console, output, printed } = process()
  output.keepForResults()
  output.keepForResults()
  console.log('a', { b: 1 })
  console.info('c')
  console.debug('d')
  expect(stdout.write('bare\n')).toBe(true)
  output.write('{}\n')
  await output.drained()
  expect(printed()).toEqual(['{}\n', 'a { b: 1 }\nc\nd\nbare\n'])
})
