import type { SettingValue } from '#src/domain/record/setting.ts'
import { change } from './change.ts'
import type { Store } from './handle.ts'
import { readOne } from './rows.ts'

/** Of this device; undefined where nothing was chosen yet. */
export async function getSetting(store: Store, name: string): Promise<SettingValue | undefined> {
  const setting = await readOne(store, 'setting', name)
  return setting?.value
}

export function saveSetting(store: Store, name: string, value: SettingValue): Promise<void> {
  return change(store, ['setting'], (on) => on.put('setting', name, { value }))
}
