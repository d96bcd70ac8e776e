import { readdir } from 'node:fs/promises'
import { join } from 'node:path'

/** All YAML files in a folder and those below it, sorted by path; undefined where there is no such folder. */
export async function findYamlFiles(folder: string): Promise<string[] | undefined> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(
    () => undefined,
  )
  return entries
    ?.filter((entry) => !entry.isDirectory() && /\.ya?ml$/i.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort()
}
