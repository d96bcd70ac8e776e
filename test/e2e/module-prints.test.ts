import { expect, it } from 'vitest'
import { BOT } from './authored.ts'
import { createProject } from './project.ts'

/** The usual bot, which prints whenever it can, in every way that Node knows. */
const PRINTING_BOT = `console.log('loading')
${BOT.replace('send: async ({ text, quickReply }) => {', (line) => `${line}\n        say()`)}
function say() {
  console.log('heard', { by: 'log' })
  console.info('by info')
  console.debug('by debug')
  process.stdout.write('by write\\n')
}
`
const SAID = ['loading', "heard { by: 'log' }", 'by info', 'by debug', 'by write']

it.each([1, 3])(
  'what a bot prints in %d threads goes to standard error, and results stay what they are',
  async (threads) => {
    await using project = createProject({ 'bot.mjs': PRINTING_BOT })
    const { code, out, err } = await project.run(
      `run --repeats 9 --threads ${threads} --quiet --format json`,
    )
    expect([code, JSON.parse(out)]).toMatchObject([0, { schema: 'offscript.analysis/1' }])
    for (const said of SAID) expect(err).toContain(said)
  },
)

it('what a bot prints does not mix with a replayed conversation', async () => {
  await using project = createProject()
  const { out } = await project.run('run --repeats 3 --quiet --format json')
  project.write('bot.mjs', PRINTING_BOT)
  const replayed = await project.run(`replay ${JSON.parse(out).runId}-0001 --format json`)
  expect(() => JSON.parse(replayed.out)).not.toThrow()
  expect(replayed.err).toContain('by write')
})
