import type { HeldAdmin } from '../policy/standing.ts';
import type { Cloud } from '../policy/vocabulary.ts';

type Side = 'customer' | 'partner';
type Named = { readonly tenantId: string; readonly name: string };

/** A relationship of which the delegated administration ends. */
export type PairView = {
  readonly customer: Named;
  readonly partner: Named;
  readonly isReseller: boolean;
  readonly ended: readonly HeldAdmin[];
  /** The side that the reader belongs to. */
  readonly reads: Side;
  readonly cloud: Cloud;
  readonly usGovPortal: string | undefined;
};

/** The same once somebody has ended it. */
export type RevocationView = PairView & {
  readonly by: string;
  readonly actedOn: Side;
  readonly at: Date;
};
