/** The other one of two tenants, as an entry of the audit has it. */
export function otherOf(tenants: readonly string[], tenantId: string): { readonly other?: string } {
  const other = tenants.find((each) => each !== tenantId);
  return other ? { other } : {};
}
