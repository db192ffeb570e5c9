import { all, any, holds, is, not } from '../condition.ts';
import { forbid, permit, type Rule } from '../rule.ts';
import { customer, delegatedAdmin, partner, soldByActor, soldByOther } from './who.ts';

const manage = ['azure-resources.manage'] as const;
const azureRole = is('subscription.azureRole', true);

/** Azure has roles of its own, which delegated administration neither gives nor takes. */
export const azureRules = [
  {
    no: 49,
    id: 'transfer-keeps-rbac-no-aobo',
    stage: 'delegated-admin',
    sources: ['azure-transfer'],
    says: [
      forbid(
        manage,
        all(
          partner,
          soldByActor,
          is('subscription.transferred', true),
          not(delegatedAdmin),
          not(azureRole),
        ),
      ),
    ],
  },
  {
    no: 65,
    id: 'azure-existing-subscription-no-access',
    stage: 'seller',
    sources: ['revoke-admin'],
    says: [forbid(manage, all(soldByOther, not(azureRole)))],
  },
  {
    no: 66,
    id: 'azure-own-subscription-owner',
    stage: 'general',
    sources: ['revoke-admin', 'gdap-faq'],
    says: [
      permit(
        manage,
        all(
          partner,
          holds('admin-agent'),
          soldByActor,
          is('subscription.transferred', false),
          azureRole,
        ),
      ),
    ],
  },
  {
    // Whoever has a role in Azure has access, whatever became of the delegated administration that it came with.
    no: 67,
    id: 'azure-access-survives-dap-removal',
    stage: 'general',
    sources: ['revoke-admin'],
    says: [permit(manage, all(partner, azureRole))],
  },
  {
    no: 78,
    id: 'pal-only-by-partner-user',
    stage: 'role',
    sources: ['partner-admin-link'],
    says: [
      permit(['pal.link'], all(partner, azureRole)),
      forbid(['pal.link'], any(customer, not(azureRole))),
    ],
  },
] as const satisfies readonly Rule[];
