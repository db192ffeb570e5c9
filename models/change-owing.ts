import { Invitations } from './invitation-schema.ts';
import { inOneWrite } from './one-write.ts';
import { Relationships } from './relationship-schema.ts';

/** Changes of what owes something, each of one document; those of the same moment in one command. */
export const changeInvitation = inOneWrite(Invitations);
export const changeRelationship = inOneWrite(Relationships);
