import { z } from './zod.ts'
import { record, type Immutable } from './record.ts'

/** Of this device; its id is its name. */
export const settingSchema = record({ value: z.json() })
export type Setting = Immutable<z.infer<typeof settingSchema>>
export type SettingValue = Setting['value']
