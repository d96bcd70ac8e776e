/**
 * Loaded before the bundled command line: keeps, at the end of the process, what V8 has compiled of it by then. V8 takes
 * that back only under the flags it was made with: the program's own are not set here, and one is put back.
 */
import { writeFileSync } from 'node:fs'
import { syncBuiltinESMExports } from 'node:module'
import v8 from 'node:v8'
import vm from 'node:vm'

const setFlag = v8.setFlagsFromString
const { Script } = vm

v8.setFlagsFromString = () => undefined
vm.Script = class extends Script {
  constructor(source, options) {
    super(source, options)
    if (!options.filename?.endsWith('main.cjs')) return
    setFlag('--no-flush-bytecode')
    process.on('exit', () => {
      setFlag('--flush-bytecode')
      writeFileSync(`${options.filename}.cache`, this.createCachedData())
    })
  }
}
syncBuiltinESMExports()
