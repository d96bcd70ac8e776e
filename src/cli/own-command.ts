import { existsSync } from 'node:fs'
import { dirname, join, resolve, sep } from 'node:path'
import { shellWord } from '../core/shell-word.ts'

/**
 * How a person starts this program from a folder. `npx` finds it in its own folder and where it is installed; from anywhere
 * else it would ask the registry.
 */
export function ownCommand(cwd: string, packageFolder: string): string {
  const here = resolve(cwd)
  const isInside = `${here}${sep}`.startsWith(`${resolve(packageFolder)}${sep}`)
  return isInside || isInstalledAt(here)
    ? 'npx offscript'
    : `node ${shellWord(join(packageFolder, 'dist', 'bundle', 'main.js'))}`
}

function isInstalledAt(folder: string): boolean {
  if (existsSync(join(folder, 'node_modules', '.bin', 'offscript'))) return true
  const parent = dirname(folder)
  return parent !== folder && isInstalledAt(parent)
}
