import { Suspense, lazy } from 'react'
import { Route, Switch } from 'wouter'
import { EXAMPLE_BASE, patterns } from '#src/paths.ts'
import { lazyScreen } from './lazy-screen.tsx'
import { WorkspaceContext, type Workspace } from '#src/workspace/workspace.ts'
import { StartRoute } from './StartRoute.tsx'
import { Waiting } from './shell/Waiting.tsx'

const StoreGate = lazy(async () => ({ default: (await import('./StoreGate.tsx')).StoreGate }))

const CONTENT = ['round', 'stages', 'sectors', 'set-1'] as const

const HomeScreen = lazyScreen(
  async () => (await import('#src/screens/home/HomeScreen.tsx')).HomeScreen,
  ['round', 'stages'],
)
const SetUpScreen = lazyScreen(
  async () => (await import('#src/screens/set-up/SetUpScreen.tsx')).SetUpScreen,
  ['setUp', 'round', 'sectors', 'nations'],
)
const QuestionScreen = lazyScreen(
  async () => (await import('#src/screens/question/QuestionScreen.tsx')).QuestionScreen,
  ['question', ...CONTENT],
)
const CheckScreen = lazyScreen(
  async () => (await import('#src/screens/check/CheckScreen.tsx')).CheckScreen,
  ['check', ...CONTENT],
)
const ResultScreen = lazyScreen(
  async () => (await import('#src/screens/result/ResultScreen.tsx')).ResultScreen,
  ['result', ...CONTENT, 'set-1-help', 'sources'],
)
const EvidenceScreen = lazyScreen(
  async () => (await import('#src/screens/evidence/EvidenceScreen.tsx')).EvidenceScreen,
  ['evidence', ...CONTENT],
)
const EvidenceItemScreen = lazyScreen(
  async () => (await import('#src/screens/evidence/EvidenceItemScreen.tsx')).EvidenceItemScreen,
  ['evidence', ...CONTENT, 'set-1-help'],
)
const ProgressScreen = lazyScreen(
  async () => (await import('#src/screens/progress/ProgressScreen.tsx')).ProgressScreen,
  ['progress', ...CONTENT],
)
const SettingsScreen = lazyScreen(
  async () => (await import('#src/screens/settings/SettingsScreen.tsx')).SettingsScreen,
  ['settings', 'round'],
)
const AboutScreen = lazyScreen(
  async () => (await import('#src/screens/about/AboutScreen.tsx')).AboutScreen,
  ['about', 'stages', 'sources'],
)
const NotFoundScreen = lazyScreen(
  async () => (await import('#src/screens/not-found/NotFoundScreen.tsx')).NotFoundScreen,
  ['fault'],
)

export function Routes() {
  return (
    <Switch>
      <Route path={EXAMPLE_BASE} nest>
        <WorkspaceRoutes workspace="example" />
      </Route>
      <Route>
        <WorkspaceRoutes workspace="own" />
      </Route>
    </Switch>
  )
}

function WorkspaceRoutes({ workspace }: { workspace: Workspace }) {
  return (
    <WorkspaceContext value={workspace}>
      <Suspense fallback={<Waiting />}>
        <Switch>
          {workspace === 'own' && <Route path={patterns.home} component={StartRoute} />}
          <Route path={patterns.about} component={AboutScreen} />
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

function StoredRoutes() {
  return (
    <Suspense fallback={<Waiting />}>
      <Switch>
        <Route path={patterns.home} component={HomeScreen} />
        <Route path={patterns.setUp} component={SetUpScreen} />
        <Route path={patterns.question} component={QuestionScreen} />
        <Route path={patterns.check} component={CheckScreen} />
        <Route path={patterns.result} component={ResultScreen} />
        <Route path={patterns.evidence} component={EvidenceScreen} />
        <Route path={patterns.evidenceItem} component={EvidenceItemScreen} />
        <Route path={patterns.progress} component={ProgressScreen} />
        <Route path={patterns.settings} component={SettingsScreen} />
        <Route component={NotFoundScreen} />
      </Switch>
    </Suspense>
  )
}
