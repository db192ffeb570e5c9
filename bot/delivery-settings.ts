import type { Flags } from '../policy/flags.ts';
import type { Adapter } from './adapter.ts';

/** What delivering needs of the adapter. */
export type Post = Pick<Adapter, 'send' | 'update'>;
export type DeliverySettings = {
  readonly post: Post;
  readonly now: Date;
  readonly usGovPortal: string | undefined;
  readonly flags: Flags;
};
