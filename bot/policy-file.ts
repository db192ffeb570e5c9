import { z } from 'zod';
import { defaultFlags, type Flags } from '../policy/flags.ts';
import { roles } from '../policy/vocabulary.ts';
import { readJsonFile } from './json-file.ts';

const { usGov } = defaultFlags;
const someRoles = (standard: readonly (typeof roles)[number][]) =>
  z
    .array(z.enum(roles))
    .min(1)
    .default([...standard]);

/** Every choice, with the default that stands when the file says nothing of it. */
const schema = z
  .strictObject({
    usGov: z
      .strictObject({
        multiPartner: z.boolean().default(usGov.multiPartner),
        gdap: z.boolean().default(usGov.gdap),
        singlePartner: z.boolean().default(usGov.singlePartner),
      })
      .default(usGov),
    delegatedAdminKind: z.enum(['auto', 'gdap', 'dap']).default(defaultFlags.delegatedAdminKind),
    /** `seed` stands for the roles that the page "Multi-partner support" names. */
    inviterRoles: z
      .union([
        z.literal('seed').transform(() => [...defaultFlags.inviterRoles]),
        z.array(z.enum(roles)).min(1),
      ])
      .default([...defaultFlags.inviterRoles]),
    approverRoles: someRoles(defaultFlags.approverRoles),
    gdapApproverRoles: someRoles(defaultFlags.gdapApproverRoles),
    strictDelegatedAdminRole: z.boolean().default(defaultFlags.strictDelegatedAdminRole),
    subscriptionRoles: someRoles(defaultFlags.subscriptionRoles),
  })
  .refine(({ delegatedAdminKind, usGov: { gdap } }) => delegatedAdminKind !== 'gdap' || gdap, {
    path: ['delegatedAdminKind'],
    error: 'gdap everywhere needs usGov.gdap to be true; auto is GDAP outside US Government',
  });

/**
 * What whoever runs the bot has chosen where the sources leave a choice.
 * @throws {StartError} naming the file, the JSON path and what was expected there
 */
export const readPolicyFile = (path: string): Promise<Flags> =>
  readJsonFile('POLICY_FILE', path, schema);
