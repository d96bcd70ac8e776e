/** Writes the JSON Schemas of authored files into schema/. Run by `npm run schemas`. */
import { mkdirSync, writeFileSync } from 'node:fs'
import { jsonSchemas } from '../src/authoring/index.ts'

const folder = new URL('../schema/', import.meta.url)
mkdirSync(folder, { recursive: true })
for (const [name, schema] of Object.entries(jsonSchemas())) {
  writeFileSync(new URL(name, folder), `${JSON.stringify(schema, null, 2)}\n`)
  console.log(`schema/${name}`)
}
