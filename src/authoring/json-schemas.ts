import { Masking } from '../core/masking.ts'
import { Persona } from '../core/persona.ts'
import { Pool } from '../core/pool.ts'
import { Scenario } from '../core/scenario.ts'
import { Settings } from '../core/settings.ts'
import { Gates } from './read-gates.ts'
import { authoredSchema } from './schema-at.ts'

/** JSON Schemas (draft 7) of the authored files by file name, for editors to complete and check with. */
export function jsonSchemas(): Record<string, object> {
  return {
    'gates.schema.json': { title: 'Offscript gates', ...authoredSchema(Gates) },
    'persona.schema.json': { title: 'Offscript persona', ...authoredSchema(Persona) },
    'pool.schema.json': { title: 'Offscript pool of lines', ...authoredSchema(Pool) },
    'masking.schema.json': { title: 'Offscript masking rules', ...authoredSchema(Masking) },
    'scenario.schema.json': { title: 'Offscript scenario', ...authoredSchema(Scenario) },
    'offscript.schema.json': { title: 'Offscript settings', ...authoredSchema(Settings) },
  }
}
