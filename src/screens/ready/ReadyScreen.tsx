import { paths } from '#src/paths.ts'
import { Elsewhere } from '#src/ui/link/Elsewhere.tsx'
import { useWorkspace } from '#src/workspace/workspace.ts'
import { ReadyCheck } from './ReadyCheck.tsx'

/** Looks at where real work is kept, also when somebody comes from what is made up. */
export function ReadyScreen() {
  return useWorkspace() === 'own' ? <ReadyCheck /> : <Elsewhere to={`~${paths.ready()}`} />
}
