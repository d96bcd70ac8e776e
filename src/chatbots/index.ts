export { bundledBots, createBundled } from './bundled.ts'
export { serveChatbot } from './serve.ts'
