import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { jsonSchemas } from './json-schemas.ts'

test.each(Object.entries(jsonSchemas()))(
  'schema/%s is current (else run `npm run schemas`)',
  (name, schema) => {
    const written = readFileSync(new URL(`../../schema/${name}`, import.meta.url), 'utf8')
    expect(written).toBe(`${JSON.stringify(schema, null, 2)}\n`)
  },
)
