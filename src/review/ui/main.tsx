import '@mantine/core/styles.css'
import './page.css'
import { MantineProvider } from '@mantine/core'
import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { RouterProvider } from '@tanstack/react-router'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { isInReport } from './report-data.ts'
import { createPageRouter } from './router.tsx'
import { readable, theme } from './theme.ts'
import { token } from './token.ts'

token()
// A run that people held has no overview: its report begins with the run.
if (__REPORT__ && window.location.hash === '' && !isInReport('/', {}))
  window.location.hash = '#/run'
const client = new QueryClient({
  defaultOptions: {
    queries: { retry: false, staleTime: 5_000, refetchOnWindowFocus: !__REPORT__ },
  },
})
const nonce = document.querySelector<HTMLMetaElement>('meta[name=nonce]')?.content ?? ''
const root = document.querySelector('#root')
if (root)
  createRoot(root).render(
    <StrictMode>
      <MantineProvider
        theme={theme}
        cssVariablesResolver={readable}
        defaultColorScheme="auto"
        getStyleNonce={() => nonce}
      >
        <QueryClientProvider client={client}>
          <RouterProvider router={createPageRouter()} />
        </QueryClientProvider>
      </MantineProvider>
    </StrictMode>,
  )
