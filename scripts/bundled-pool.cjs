/** `src/llm/load-pool.ts` as the bundled command line has it: with undici's pool in the bundle, loaded as late. */
exports.loadPool = () => require('undici/lib/dispatcher/pool.js')
/** The whole of undici is seldom wanted, and stays outside. */
exports.loadProxyAgent = () => require('undici').ProxyAgent
