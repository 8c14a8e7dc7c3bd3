import { Suspense, lazy, useEffect } from 'react'
import { Route, Switch, matchRoute, useLocation, useRouter } from 'wouter'
import { EXAMPLE_BASE, PRACTICE_BASE, patterns } from '#src/paths.ts'
import { WorkspaceContext, type Workspace } from '#src/workspace/workspace.ts'
import { aboutScreen, notFoundScreen, publicScreen, storedScreens } from './lazy-screens.ts'
import { StartRoute } from './StartRoute.tsx'
import { Waiting } from './shell/Waiting.tsx'

const StoreGate = lazy(async () => ({ default: (await import('./StoreGate.tsx')).StoreGate }))

export function Routes() {
  return (
    <Switch>
      <Route path={EXAMPLE_BASE} nest>
        <WorkspaceRoutes workspace="example" />
      </Route>
      <Route path={PRACTICE_BASE} nest>
        <WorkspaceRoutes workspace="practice" />
      </Route>
      <Route>
        <WorkspaceRoutes workspace="own" />
      </Route>
    </Switch>
  )
}

function WorkspaceRoutes({ workspace }: { workspace: Workspace }) {
  usePreload()
  return (
    <WorkspaceContext value={workspace}>
      <Suspense fallback={<Waiting />}>
        <Switch>
          {workspace === 'own' && <Route path={patterns.home} component={StartRoute} />}
          <Route path={patterns.about} component={aboutScreen.Screen} />
          <Route path={patterns.publicScreen} component={publicScreen.Screen} />
          <Route>
            <StoreGate key={workspace} workspace={workspace}>
              <StoredRoutes />
            </StoreGate>
          </Route>
        </Switch>
      </Suspense>
    </WorkspaceContext>
  )
}

// The screen and its words are sent for while the database opens, not after it.
function usePreload(): void {
  const { parser } = useRouter()
  const [location] = useLocation()
  useEffect(() => {
    // The welcome has no need of any of them.
    if (location === patterns.home) return
    storedScreens.find(({ path }) => matchRoute(parser, path, location)[0])?.preload()
  }, [parser, location])
}

function StoredRoutes() {
  return (
    <Suspense fallback={<Waiting />}>
      <Switch>
        {storedScreens.map(({ path, Screen }) => (
          <Route key={path} path={path} component={Screen} />
        ))}
        <Route component={notFoundScreen.Screen} />
      </Switch>
    </Suspense>
  )
}
