import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { findYamlFiles } from '../../src/authoring/find-files.ts'
import { parseYaml } from '../../src/authoring/read-yaml.ts'

const ROOT = fileURLToPath(new URL('../..', import.meta.url))
type Reader = typeof import('../../src/authoring/read-yaml.ts')
type Readings = typeof import('../../src/authoring/shipped-readings.ts')
/** As built: the readings are beside it alone. */
const built = async <T>(name: string): Promise<T> => import(join(ROOT, 'dist/authoring', name))
const { readYaml: readBuilt } = await built<Reader>('read-yaml.js')
const { shippedReading } = await built<Readings>('shipped-readings.js')
const FOLDERS = ['personas', 'scenarios', 'pools', 'analysis']

describe('the files that come with the program', async () => {
  const found = await Promise.all(FOLDERS.map((folder) => findYamlFiles(join(ROOT, folder))))
  const texts = found.flatMap((files) => files ?? []).map((file) => readFileSync(file, 'utf8'))

  it('were each read when it was built', () => {
    expect(texts.length).toBeGreaterThan(FOLDERS.length)
    expect(texts.filter((text) => shippedReading(text) === undefined)).toEqual([])
  })

  it('hold what reading them as YAML says', () => {
    expect(texts.map((text) => readBuilt(text).value)).toEqual(
      texts.map((text) => parseYaml(text).value),
    )
  })

  it('have their mistakes placed as in any other file', () => {
    const [text = ''] = texts
    const keys = Object.keys(parseYaml(text).value ?? {})
    const places = (read: typeof parseYaml) => keys.map((key) => read(text).locate([key]))
    expect(keys).not.toEqual([])
    expect(places(readBuilt)).toEqual(places(parseYaml))
  })

  it('are read as YAML once they are changed', () => {
    const changed = `${texts[0]}\nadded: since\n`
    expect(shippedReading(changed)).toBeUndefined()
    expect(readBuilt(changed).value).toMatchObject({ added: 'since' })
  })

  it('are read afresh each time, so that nobody changes what another has', () => {
    const [text = ''] = texts
    expect(readBuilt(text).value).not.toBe(readBuilt(text).value)
  })
})
