import type { Types } from 'mongoose';

/** A document that belongs to two tenants, as an invitation says it and as a relationship does. */
type Invited = { readonly _id: string; readonly tenants: readonly string[] };
type Related = {
  readonly _id: Types.ObjectId;
  readonly customerTenantId: string;
  readonly partnerTenantId: string;
};
export type SharedDocument = Invited | Related;

const invited = ({ tenants, _id }: Invited) => ({ tenants: { $all: [...tenants] }, _id });
const related = ({ customerTenantId, partnerTenantId, _id }: Related) => ({
  customerTenantId,
  partnerTenantId,
  _id,
});

/** The filter for this one document: every write names both of its tenants. */
export function bothTenants(document: Invited): ReturnType<typeof invited>;
export function bothTenants(document: Related): ReturnType<typeof related>;
export function bothTenants(
  document: SharedDocument,
): ReturnType<typeof invited> | ReturnType<typeof related>;
export function bothTenants(document: SharedDocument) {
  return 'tenants' in document ? invited(document) : related(document);
}
