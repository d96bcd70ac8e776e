import {
  createHashHistory,
  createRootRoute,
  createRoute,
  createRouter,
  lazyRouteComponent,
} from '@tanstack/react-router'
import { casesSearch } from './pages/cases/search.ts'
import { compareSearch } from './pages/compare/search.ts'
import { conversationSearch } from './pages/conversation/search.ts'
import { conversationsSearch } from './pages/conversations/search.ts'
import { overviewSearch } from './pages/overview/search.ts'
import { queueSearch } from './pages/queue/search.ts'
import { runSearch } from './pages/run/search.ts'
import { NotFound } from './parts/not-found.tsx'
import { Shell } from './shell.tsx'

const rootRoute = createRootRoute({ component: Shell, notFoundComponent: NotFound })
const base = { getParentRoute: () => rootRoute }

/** Every page with its address; what it shows is in the search part, so that every view can be linked. */
const routes = [
  createRoute({
    ...base,
    path: '/',
    validateSearch: overviewSearch,
    component: lazyRouteComponent(() => import('./pages/overview/page.tsx'), 'OverviewPage'),
  }),
  createRoute({
    ...base,
    path: '/run',
    validateSearch: runSearch,
    component: lazyRouteComponent(() => import('./pages/run/page.tsx'), 'RunPage'),
  }),
  createRoute({
    ...base,
    path: '/conversations',
    validateSearch: conversationsSearch,
    component: lazyRouteComponent(
      () => import('./pages/conversations/page.tsx'),
      'ConversationsPage',
    ),
  }),
  createRoute({
    ...base,
    path: '/conversation',
    validateSearch: conversationSearch,
    component: lazyRouteComponent(
      () => import('./pages/conversation/page.tsx'),
      'ConversationPage',
    ),
  }),
  createRoute({
    ...base,
    path: '/queue',
    validateSearch: queueSearch,
    component: lazyRouteComponent(() => import('./pages/queue/page.tsx'), 'QueuePage'),
  }),
  createRoute({
    ...base,
    path: '/compare',
    validateSearch: compareSearch,
    component: lazyRouteComponent(() => import('./pages/compare/page.tsx'), 'ComparePage'),
  }),
  createRoute({
    ...base,
    path: '/cases',
    validateSearch: casesSearch,
    component: lazyRouteComponent(() => import('./pages/cases/page.tsx'), 'CasesPage'),
  }),
  createRoute({
    ...base,
    path: '/transcripts',
    component: lazyRouteComponent(() => import('./pages/transcripts/page.tsx'), 'TranscriptsPage'),
  }),
] as const

/** The router; a page that is one file keeps its place after the `#`. */
export function createPageRouter() {
  return createRouter({
    routeTree: rootRoute.addChildren(routes),
    defaultPreload: false,
    scrollRestoration: true,
    ...(__REPORT__ ? { history: createHashHistory() } : {}),
  })
}

declare module '@tanstack/react-router' {
  interface Register {
    router: ReturnType<typeof createPageRouter>
  }
}
