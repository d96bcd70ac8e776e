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

/** The folders right in a folder that hold no YAML file, nor any below them, sorted; hidden ones do not count. */
export async function findEmptyFolders(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { withFileTypes: true }).catch(() => [])
  const folders = entries
    .filter((entry) => entry.isDirectory() && !entry.name.startsWith('.'))
    .map((entry) => join(folder, entry.name))
    .sort()
  const held = await Promise.all(folders.map((path) => findYamlFiles(path)))
  return folders.filter((_, at) => held[at]?.length === 0)
}
