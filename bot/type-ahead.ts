import { z } from 'zod';
import { isLoopback } from './loopback.ts';

/** Those of Teams that do it; on phones it shows no choices at all (AdaptiveCards issue 9208). */
const platforms = /^(web|windows|mac\w*)$/i;

const schema = z.object({
  channelId: z.literal('msteams'),
  serviceUrl: z.url({ protocol: /^https$/ }),
  entities: z.array(z.unknown()),
});
const clientSchema = z.object({ type: z.literal('clientInfo'), platform: z.string() });

/**
 * Whether the client that an activity comes from can look for choices while somebody types (`Data.Query`). Nothing says
 * so but its platform; the Agents Playground calls itself Web too, cannot, and is on this machine.
 */
export function hasTypeAhead(activity: unknown): boolean {
  const { data } = schema.safeParse(activity);
  if (!data || isLoopback(new URL(data.serviceUrl).hostname)) return false;
  return data.entities.some((entity) => {
    const client = clientSchema.safeParse(entity);
    return client.success && platforms.test(client.data.platform);
  });
}
