import { useMemo } from 'react'
import type { Organisation } from '#src/domain/record/organisation.ts'
import { addAction, listActions, removeAction, type NewAction } from '#src/storage/actions.ts'
import type { Store } from '#src/storage/handle.ts'
import { listOrganisations } from '#src/storage/organisations.ts'
import { useLive, useStore } from '#src/workspace/use-live.ts'
import { planKey } from './to-action.ts'

export interface Plans {
  readonly organisations: readonly Organisation[]
  /** What some plan here holds already. */
  readonly planned: ReadonlySet<string>
  /** Resolves to the id of the new action, or null when it was not kept. */
  readonly add: (organisationId: string, action: NewAction) => Promise<string | null>
  /** Resolves to whether it is gone. */
  readonly takeBack: (actionId: string) => Promise<boolean>
}

/** undefined while storage is being read. */
export function usePlans(): Plans | undefined {
  const store = useStore()
  const kept = useLive(readKept)
  return useMemo(() => kept && { ...kept, ...waysInto(store) }, [kept, store])
}

function waysInto(store: Store): Pick<Plans, 'add' | 'takeBack'> {
  return {
    add: async (organisationId, action) => {
      const added = await addAction(store, organisationId, action).catch(() => undefined)
      return added?.ok === true ? added.actionId : null
    },
    // The store itself reports what the device refused.
    takeBack: (actionId) =>
      removeAction(store, actionId).then(
        () => true,
        () => false,
      ),
  }
}

async function readKept(store: Store): Promise<Pick<Plans, 'organisations' | 'planned'>> {
  const organisations = await listOrganisations(store)
  const actions = await Promise.all(organisations.map(({ id }) => listActions(store, id)))
  return { organisations, planned: new Set(actions.flat().map(planKey)) }
}
