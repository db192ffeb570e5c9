import { z } from 'zod';
import { findTenant } from '../../models/tenant.ts';
import { NotAuthenticated } from '../channel-token.ts';
import type { Proof } from './visitor.ts';

const guid = z.guid().transform((text) => text.toLowerCase());
const personSchema = z
  .templateLiteral(['Person ', z.string(), '/', z.string()])
  .transform((text) => text.slice('Person '.length).split('/'))
  .pipe(z.tuple([guid, guid]));

/**
 * Believes whoever says that they are somebody of the directory: for the try-out alone, where nobody but the person at
 * this machine can reach the server.
 */
export const tryOutProof: Proof = async (authorization) => {
  const named = personSchema.safeParse(authorization);
  if (!named.success) throw new NotAuthenticated('no person');
  const [tenantId, aadObjectId] = named.data;
  const tenant = await findTenant(tenantId);
  const member = tenant?.members.find((each) => each.aadObjectId === aadObjectId);
  if (!member) throw new NotAuthenticated('nobody of the directory');
  return { tenantId, aadObjectId, name: member.name, guest: false };
};
