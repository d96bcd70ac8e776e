import { cpSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { DEMO_FILES, demoProject } from './demo-project.ts'
import { PACKAGE_FOLDER } from './package-folder.ts'

it('is the same whatever people have added to the folder of the program', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'offscript-clone-'))
  try {
    for (const name of ['personas', 'scenarios', 'pools'])
      cpSync(join(PACKAGE_FOLDER, name), join(folder, name), { recursive: true })
    const write = (name: string, text: string): void => writeFileSync(join(folder, name), text)
    write('offscript.yaml', 'run: { seed: 99, plainArm: 1 }\ntargets: { onboarding: broken }\n')
    write('personas/mine.yaml', 'id: mine\nname: Mine\ndescription: Is mine.\n')
    write('personas/broken.yaml', 'id: [')
    write('scenarios/onboarding/mine.yaml', 'id: mine\n')
    write('pools/mine.yaml', 'behaviour: off_topic\nlines: { en: [Only here.] }\n')
    expect(await demoProject(folder)).toEqual(await demoProject())
  } finally {
    rmSync(folder, { recursive: true })
  }
})

it('is made of all personas, pools and scenarios of its chatbot that come with the program', () => {
  const shipped = ['personas', 'scenarios/onboarding', 'pools'].flatMap((folder) =>
    readdirSync(join(PACKAGE_FOLDER, folder)).map((name) => `${folder}/${name}`),
  )
  expect([...DEMO_FILES].sort()).toEqual(shipped.sort())
})
