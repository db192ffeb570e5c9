import type { Logger } from 'pino';
import type { Flags } from '../policy/flags.ts';
import type { Adapter } from './adapter.ts';

/** What delivering needs of the adapter. */
export type Post = Pick<Adapter, 'send' | 'update'>;
export type DeliverySettings = {
  readonly post: Post;
  readonly clock: () => Date;
  readonly usGovPortal: string | undefined;
  /** The channel's address for conversations of the US Government community cloud. */
  readonly gccConnector: string;
  readonly flags: Flags;
  readonly log: Logger;
};
/** What making a card needs. */
export type Look = Pick<DeliverySettings, 'usGovPortal' | 'flags'> & {
  readonly now: Date;
  /** It may be there already, without anybody knowing. */
  readonly maybeSent?: boolean;
};
