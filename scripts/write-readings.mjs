/**
 * Reads the YAML files that come with the package and writes what they hold into `dist/readings.json`, each under the hash
 * of its text: `src/authoring/shipped-readings.ts` looks there first. What JSON cannot hold as it is stays YAML alone.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { isDeepStrictEqual } from 'node:util'
import { findYamlFiles } from '../dist/authoring/find-files.js'
import { parseYaml } from '../dist/authoring/read-yaml.js'
import { readingName } from '../dist/authoring/shipped-readings.js'

const root = fileURLToPath(new URL('..', import.meta.url))
const folders = ['personas', 'scenarios', 'pools', 'analysis']
const files = await Promise.all(folders.map((folder) => findYamlFiles(`${root}${folder}`)))
const readings = files.flat().flatMap((file) => {
  const text = readFileSync(file, 'utf8')
  const { value, broken } = parseYaml(text)
  const json = JSON.stringify(value)
  const same = broken.length === 0 && isDeepStrictEqual(JSON.parse(json), value)
  return same ? [[readingName(text), json]] : []
})
writeFileSync(`${root}dist/readings.json`, JSON.stringify(Object.fromEntries(readings)))
