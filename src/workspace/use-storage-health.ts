import { useEffect, useState } from 'react'
import {
  askAgainForPersistence,
  readStorageHealth,
  type StorageHealth,
} from '#src/platform/storage-health.ts'

export interface StorageHealthWork {
  /** undefined while the browser is asked. */
  readonly health: StorageHealth | undefined
  readonly ask: () => Promise<void>
  /** The person asked, and the browser may still clear the data. */
  readonly refused: boolean
}

export function useStorageHealth(): StorageHealthWork {
  const [health, setHealth] = useState<StorageHealth>()
  const [asked, setAsked] = useState(false)

  useEffect(() => {
    let wanted = true
    void readStorageHealth().then((read) => wanted && setHealth(read))
    return () => {
      wanted = false
    }
  }, [])

  const ask = async () => {
    await askAgainForPersistence()
    setHealth(await readStorageHealth())
    setAsked(true)
  }

  return { health, ask, refused: asked && health?.kept === 'mayBeEvicted' }
}
