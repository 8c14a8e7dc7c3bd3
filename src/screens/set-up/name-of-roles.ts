/** Of roles that are put together, as people choose it. */
export function nameOfRoles(group: readonly { readonly name: string }[]): string {
  return group.map(({ name }) => name).join(' / ')
}
