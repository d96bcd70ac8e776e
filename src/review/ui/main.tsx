import '@mantine/core/styles.css'
import './page.css'
import { MantineProvider } from '@mantine/core'
import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { RouterProvider } from '@tanstack/react-router'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { createPageRouter } from './router.tsx'
import { readable, theme } from './theme.ts'
import { token } from './token.ts'

token()
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
