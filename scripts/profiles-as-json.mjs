/**
 * For esbuild: the identifier's profiles of languages as a JSON file beside the bundle. As the object literal that they are
 * in the package, V8 takes 85 MB to load them, most of it to parse and compile what runs once; as JSON 29.
 */
import { writeFileSync } from 'node:fs'
import { pathToFileURL } from 'node:url'

const PROFILES = 'language-profiles.json'

/** `outdir` is where the bundle goes. */
export function profilesAsJson(outdir) {
  return {
    name: 'profiles as JSON',
    setup(build) {
      build.onLoad({ filter: /\/eld\/src\/ngrams\/extrasmall\.js$/ }, async ({ path }) => {
        const { ngramsData } = await import(pathToFileURL(path).href)
        writeFileSync(`${outdir}/${PROFILES}`, JSON.stringify(ngramsData))
        const contents = `
          import { readFileSync } from 'node:fs'
          export const ngramsData = JSON.parse(readFileSync(\`\${__dirname}/${PROFILES}\`, 'utf8'))`
        return { contents }
      })
    },
  }
}
