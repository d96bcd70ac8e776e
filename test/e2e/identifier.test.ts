import { createRequire } from 'node:module'
import { fileURLToPath } from 'node:url'
import { eld } from 'eld/extrasmall'
import { describe, expect, it } from 'vitest'
import { BOT } from './authored.ts'
import { createProject } from './project.ts'

const IDENTIFIER = fileURLToPath(new URL('../../dist/bundle/identifier.cjs', import.meta.url))
/** Tells at the end which identifier was loaded. */
const TELL = `
  import Module from 'node:module'
  process.on('exit', () => {
    for (const path of Object.keys(Module._cache).filter((one) => /identifier\\.cjs$|[/\\\\]eld[/\\\\]/.test(one))) console.error('loaded', path)
  })`

describe('the identifier beside the bundled program', () => {
  it.each([
    'W jakim kraju działa Twoja firma i co sprzedajesz swoim klientom?',
    'In welchem Land ist Ihr Betrieb, und was verkaufen Sie dort?',
    'Em que país está a sua empresa e o que vende aos seus clientes?',
    'В какой стране работает ваша компания и что вы продаёте?',
    'どの国でお店を開いていますか、何を売っていますか',
    'whch film won the most awards thsi year',
    '1234',
  ])('says of "%s" what the package says', (text) => {
    const beside: typeof eld = createRequire(import.meta.url)(IDENTIFIER).eld
    const [told, expected] = [beside.detect(text), eld.detect(text)]
    expect(told.language).toBe(expected.language)
    expect(told.isReliable()).toBe(expected.isReliable())
    expect(told.getScores()).toEqual(expected.getScores())
  })

  it('is the one that the program loads in doubt', async () => {
    const bot = BOT.replaceAll(
      /text: '[^']*'/g,
      "text: 'W jakim kraju działa Twoja firma i co sprzedajesz swoim klientom?'",
    )
    await using project = createProject({ 'bot.mjs': bot, 'tell.mjs': TELL })
    const { err } = await project.run('run --quiet --repeats 1', {
      node: ['--import', './tell.mjs'],
    })
    expect(err.match(/^loaded .*$/gm)).toEqual([`loaded ${IDENTIFIER}`])
  })
})
