import { randomUUID } from 'node:crypto';
import type { mongo } from 'mongoose';
import { exportAudit, forget, verify } from '../../../bot/audit/operate.ts';
import { audit } from '../../../models/audit.ts';
import { forgetAuditBefore } from '../../../models/audit-prune.ts';
import { auditedTenants } from '../../../models/audited-tenants.ts';
import { moveConversation } from '../../../models/conversation.ts';
import { sentSince } from '../../../models/delivery-outcome.ts';
import { enterOnce } from '../../../models/enter-once.ts';
import { channelIdsOf } from '../../../models/find-conversations.ts';
import { forgetDeliveries } from '../../../models/forget-deliveries.ts';
import { begin, giveUp } from '../../../models/handled.ts';
import { hastenLanes } from '../../../models/hasten-lanes.ts';
import { keepLanes, touchLanes } from '../../../models/lane.ts';
import { outboxDepth } from '../../../models/outbox-depth.ts';
import { wasHandedOver } from '../../../models/put-in-line.ts';
import { findRelationship, notePost } from '../../../models/relationship.ts';
import { findSubscription } from '../../../models/subscription.ts';
import { findResellersOf, isCspCompany, tenantsWithPeople } from '../../../models/tenant.ts';
import { bo, contoso, fabrikam, proseware, type Who } from '../../support/world.ts';

const day = 24 * 60 * 60 * 1000;

/** What is done at a start or by an operator, and what happens so seldom that it is asked for here outright. */
export async function doRarely(database: mongo.Db, gone: Who): Promise<void> {
  const now = new Date();
  const longAgo = new Date(now.getTime() - 1080 * day);
  await beforeTheAudit(database);
  await enterOnce(now);
  await tenantsWithPeople(10);
  await outboxDepth(now);

  await behindItsHead(database, contoso);
  const audited = [...(await auditedTenants()).slice(0, 2), contoso, fabrikam];
  const nobody = () => undefined;
  const check = () =>
    verify(
      audited.map((tenantId) => ({ tenantId, seal: '0' })),
      nobody,
      now,
    );
  await check();
  await database.collection('invitations').deleteOne({ tenants: contoso, status: 'declined' });
  await check();
  await exportAudit(contoso, { write: () => true }, now);
  await forget(gone, nobody);
  await forgetAuditBefore(longAgo, now);
  await forgetDeliveries({ settledBefore: longAgo, owedBefore: longAgo, answeredBefore: longAgo });
  await keepLanes(['nobody'], now);

  const chat = { tenantId: contoso, conversationId: 'gone' };
  await touchLanes([chat], new Date(now.getTime() + 2 * day));
  await hastenLanes(() => now, day);
  const activity = { tenantId: contoso, key: randomUUID() };
  await begin(activity, 'one', now, day);
  await begin(activity, 'another', now, day);
  await giveUp(activity);
  await moveConversation(chat, 'http://127.0.0.1:9/');
  await channelIdsOf(contoso, [bo.aadObjectId], { channelId: 'msteams', limit: 60 });
  await sentSince(chat, now);
  await wasHandedOver(contoso, ['gone'], 'answer');
  await isCspCompany('Fabrikam');
  await findResellersOf(proseware);
  await findSubscription({ partnerTenantId: fabrikam }, 'sub-1');
  const related = await findRelationship(contoso, fabrikam);
  const post = { conversationId: 'room', activityId: 'post' };
  if (related) await notePost(related, post);
}

/** One of each kind is as an older version stored it. */
async function beforeTheAudit(database: mongo.Db): Promise<void> {
  await database.collection('entered').deleteMany({});
  const without = { $pull: { outbox: { audience: 'audit' } } } as object;
  await database.collection('invitations').updateOne({ status: 'declined' }, without);
  const revoked = { revocations: { $exists: true } };
  await database.collection('relationships').updateOne(revoked, without);
}

/** Somebody who wrote to the audit died before they said how far it goes. */
async function behindItsHead(database: mongo.Db, tenantId: string): Promise<void> {
  const entry = { tenantId, at: new Date(), event: 'question' } as const;
  await audit({ ...entry, key: randomUUID() });
  await database
    .collection<{ _id: string }>('auditheads')
    .updateOne({ _id: tenantId }, { $inc: { seq: -1 } });
  await audit({ ...entry, key: randomUUID() });
  await audit({ ...entry, tenantId: randomUUID(), key: randomUUID() });
}
