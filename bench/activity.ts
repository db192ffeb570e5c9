/** Nothing listens there: the replies are in the HTTP response, so nobody has to call back. */
const serviceUrl = 'http://127.0.0.1:9/';
const tenantId = '11111111-1111-4111-8111-111111111111';

/** A message as Teams sends it, from Ada of Fabrikam in playground/directory.json. */
export const messageWith = (text: string) => ({
  type: 'message',
  id: '1732270000000',
  timestamp: '2026-01-01T08:00:00.000Z',
  localTimezone: 'Europe/Stockholm',
  locale: 'en-US',
  channelId: 'msteams',
  serviceUrl,
  from: {
    id: '29:ada',
    name: 'Ada Lindgren',
    aadObjectId: '33333333-0000-4000-8000-000000000001',
  },
  recipient: { id: '28:multipartner', name: 'Multipartner' },
  conversation: { id: 'a:bench', conversationType: 'personal', tenantId },
  channelData: { tenant: { id: tenantId } },
  deliveryMode: 'expectReplies',
  textFormat: 'plain',
  text,
});

/** The same without what says whose tenant it comes from. */
export function strangersMessage(text: string): object {
  const { channelData, ...message } = messageWith(text);
  return message;
}
