/** Writes the JSON Schemas of authored files into schema/. Run after a build: `npm run schemas`. */
import { mkdirSync, writeFileSync } from 'node:fs'
import { jsonSchemas } from '../dist/authoring/index.js'

const folder = new URL('../schema/', import.meta.url)
mkdirSync(folder, { recursive: true })
for (const [name, schema] of Object.entries(jsonSchemas())) {
  writeFileSync(new URL(name, folder), `${JSON.stringify(schema, null, 2)}\n`)
  console.log(`schema/${name}`)
}
