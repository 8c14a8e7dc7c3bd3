import { clockTime } from '#src/domain/record/fields.ts'
import { z } from '#src/domain/record/zod.ts'
import { readExpected } from '#src/domain/workshop/expected.ts'
import { NATIONS, SECTORS } from '#src/domain/record/organisation.ts'

const LONGEST_NAME = 200

/** A year outside these is a slip of the finger. */
export const FIRST_DATE = '1990-01-01'
export const LAST_DATE = '2100-12-31'

const isBlank = (text: string) => text.trim() === ''
const isTooLong = (text: string) => text.length > LONGEST_NAME

const roundDate = z.iso
  .date({ error: 'date' })
  .check(z.refine((date) => FIRST_DATE <= date && date <= LAST_DATE, { error: 'date' }))

export function isRoundDate(date: string): boolean {
  return roundDate.safeParse(date).success
}

const roleSchema = z.object({ name: z.string(), expected: z.string() })

/** A row as it was typed; one that is empty counts for nothing. */
export type TypedRole = z.infer<typeof roleSchema>

/** More are a list of people and no longer of roles. */
export const MOST_ROLES = 6
const LONGEST_ROLE = 60

/** As the field gives it; empty for none. */
export function isClockTime(text: string): boolean {
  return text === '' || clockTime.safeParse(text).success
}

const formSchema = z.object({
  /** Empty for a new organisation. The details below count only for a new one. */
  organisationId: z.string(),
  organisationName: z.string(),
  sector: z.literal(SECTORS),
  nation: z.literal(NATIONS),
  communitiesPhrase: z.string(),
  scope: z.literal(['whole', 'unit', 'partnership']),
  unitName: z.string(),
  roundName: z.string().check(
    z.refine((text) => !isBlank(text), { error: 'roundName' }),
    z.refine((text) => !isTooLong(text), { error: 'tooLong' }),
  ),
  date: roundDate,
  mode: z.literal(['alone', 'together', 'eachFirst']),
  /** How many people, as it was typed; empty for nobody knows. Counts only where each answers first. */
  expected: z.string(),
  /** 'HH:MM', or empty. This and all below to the retention count only where each answers first. */
  endTime: z.string().check(z.refine((text) => isClockTime(text), { error: 'endTime' })),
  roles: z.array(roleSchema),
  /** Days, as the choice has them. */
  retention: z.literal(['0', '7', '30']),
  stageNamesShown: z.boolean(),
})

export type SetUpForm = z.infer<typeof formSchema>

export type SetUpError =
  | 'organisationName'
  | 'unitName'
  | 'roundName'
  | 'date'
  | 'expected'
  | 'endTime'
  | RoleError
  | 'tooLong'

export type RoleError = 'roleName' | 'roleCount' | 'roleTwice' | 'roleTooLong'

/** What was typed and not sent: the fields that differ from what the form offers, whatever is in them. */
export function isSetUpDraft(value: unknown): value is Partial<SetUpForm> {
  return draftSchema.safeParse(value).success
}

const draftSchema = z.partial(
  z.object({ ...formSchema.shape, roundName: z.string(), date: z.string(), endTime: z.string() }),
)

/** Looked at even where another field is wrong, so that all errors show at once. */
function refuse(field: keyof SetUpForm, error: SetUpError, isWrong: (form: SetUpForm) => boolean) {
  return z.refine<SetUpForm>((form) => !isWrong(form), { error, path: [field], when: () => true })
}

const ROLE_ERRORS: readonly RoleError[] = ['roleName', 'roleCount', 'roleTwice', 'roleTooLong']

export interface RoleToAsk {
  readonly id: string
  readonly name: string
  readonly expected: number
}

/** The rows that say something, in order; ids only tell them apart. */
export function readRoles(typed: readonly TypedRole[]): readonly RoleToAsk[] {
  return typed.flatMap(({ name, expected }, place) => {
    const count = readExpected(expected)
    return isBlank(name) || count === null
      ? []
      : [{ id: String(place), name: name.trim(), expected: count }]
  })
}

function roleError(typed: readonly TypedRole[]): RoleError | null {
  const rows = typed.filter(({ name, expected }) => !isBlank(name) || !isBlank(expected))
  const names = rows.map(({ name }) => name.trim().toLowerCase())
  if (names.includes('')) return 'roleName'
  if (rows.some(({ expected }) => readExpected(expected) === null)) return 'roleCount'
  if (new Set(names).size < names.length) return 'roleTwice'
  return names.some((name) => name.length > LONGEST_ROLE) ? 'roleTooLong' : null
}

const isNew = (form: SetUpForm) => form.organisationId === ''
const isPart = (form: SetUpForm) => form.scope !== 'whole'

/** Messages are keys of setUp:error. What is not on the screen is never refused. */
export const setUpSchema = formSchema.check(
  refuse(
    'organisationName',
    'organisationName',
    (form) => isNew(form) && isBlank(form.organisationName),
  ),
  refuse('organisationName', 'tooLong', (form) => isNew(form) && isTooLong(form.organisationName)),
  refuse(
    'communitiesPhrase',
    'tooLong',
    (form) => isNew(form) && isTooLong(form.communitiesPhrase),
  ),
  refuse(
    'expected',
    'expected',
    ({ mode, expected }) =>
      mode === 'eachFirst' && !isBlank(expected) && readExpected(expected) === null,
  ),
  ...ROLE_ERRORS.map((error) =>
    refuse('roles', error, ({ mode, roles }) => mode === 'eachFirst' && roleError(roles) === error),
  ),
  refuse('unitName', 'unitName', (form) => isPart(form) && isBlank(form.unitName)),
  refuse('unitName', 'tooLong', (form) => isPart(form) && isTooLong(form.unitName)),
)
