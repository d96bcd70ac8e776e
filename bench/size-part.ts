import { existsSync, lstatSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { type Figure, figure, mb, plain } from './figures.ts'
import { inTemporaryFolder, timed } from './measure.ts'

const REPOSITORY = fileURLToPath(new URL('..', import.meta.url))
const QUIETLY = ['--no-audit', '--no-fund', '--prefer-offline']

/** What an installation for use takes on the disk: packed, installed in an empty folder, added up. */
export async function sizePart(quick: boolean): Promise<Figure[]> {
  if (quick) return []
  return inTemporaryFolder(async (folder) => {
    const packed = await timed('npm', ['pack', '--json', '--pack-destination', folder], {
      cwd: REPOSITORY,
    })
    const [tarball]: [{ filename: string }] = JSON.parse(packed.stdout)
    writeFileSync(join(folder, 'package.json'), '{"name":"empty","version":"1.0.0","private":true}')
    const install = ['install', '--omit=dev', ...QUIETLY, join(folder, tarball.filename)]
    await timed('npm', install, { cwd: folder })
    const modules = join(folder, 'node_modules')
    if (!existsSync(join(modules, 'better-sqlite3/build/Release/better_sqlite3.node'))) {
      throw new Error('expected the SQLite binding to be installed')
    }
    return [
      figure('installed for use', [bytesIn(modules) / 2 ** 20], { target: '< 120 MB', as: mb }),
      figure('packages', [packagesIn(modules)], { as: plain }),
    ]
  })
}

/** Bytes on the disk, in whole blocks as `du` counts them: what has two names, such as esbuild's binary, once. */
function bytesIn(path: string, counted = new Set<number>()): number {
  const found = lstatSync(path)
  if (counted.has(found.ino)) return 0
  counted.add(found.ino)
  const own = found.blocks * 512
  if (!found.isDirectory()) return own
  return readdirSync(path).reduce((sum, name) => sum + bytesIn(join(path, name), counted), own)
}

function packagesIn(modules: string): number {
  const listed: { packages: Record<string, unknown> } = JSON.parse(
    readFileSync(join(modules, '.package-lock.json'), 'utf8'),
  )
  return Object.keys(listed.packages).length
}
