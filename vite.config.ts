import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'
import { viteSingleFile } from 'vite-plugin-singlefile'

/** Two builds of the same page: `--mode served` in files for the server, `--mode report` as one file to be filled with data. */
export default defineConfig(({ mode }) => ({
  root: 'src/review/ui',
  plugins: [
    react(),
    ...(mode === 'report' ? [viteSingleFile({ removeViteModuleLoader: true })] : []),
  ],
  define: { __REPORT__: JSON.stringify(mode === 'report') },
  build: {
    outDir: `../../../dist/review/${mode === 'report' ? 'report' : 'ui'}`,
    emptyOutDir: true,
    target: 'es2022',
    modulePreload: { polyfill: false },
    chunkSizeWarningLimit: 2_000,
    // One address for an asset: no data: URLs, which the page's policy refuses for scripts.
    assetsInlineLimit: mode === 'report' ? 100_000_000 : 0,
  },
}))
