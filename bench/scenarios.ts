import { z } from 'zod';
import { en } from '../cards/language/en.ts';
import { messageWith, strangersMessage } from './activity.ts';

export type ServerName = 'multipartner' | 'echo-botbuilder' | 'echo-agents';

/** One kind of turn: who is asked what, and what every single answer has to be. */
export type Scenario = {
  readonly name: string;
  readonly server: ServerName;
  readonly activity: object;
  readonly isRight: (reply: Reply) => boolean;
};

const replySchema = z.object({
  type: z.literal('message'),
  text: z.string().optional(),
  summary: z.string().optional(),
  attachments: z.array(z.object({ contentType: z.string() })).optional(),
});
type Reply = z.output<typeof replySchema>;
const answerSchema = z.object({ activities: z.tuple([replySchema]) });

const question = 'check subscription.modify for adatum.com';
const verdict = /^(Allowed|Allowed if|Not allowed|Not covered)\b.* \([a-z-]+\)$/s;
const isCard = ({ attachments }: Reply): boolean =>
  attachments?.length === 1 &&
  attachments[0]?.contentType === 'application/vnd.microsoft.card.adaptive';
const isEcho = ({ text }: Reply): boolean => text === 'Echo: help';

export const scenarios: readonly Scenario[] = [
  {
    name: 'Multipartner, help',
    server: 'multipartner',
    activity: messageWith('help'),
    isRight: (reply) => isCard(reply) && reply.summary === en.messages['help.summary'],
  },
  {
    name: 'Multipartner, check',
    server: 'multipartner',
    activity: messageWith(question),
    isRight: (reply) => isCard(reply) && verdict.test(reply.summary ?? ''),
  },
  {
    // The same server without its database: whom the channel does not name is told so at once.
    name: 'Multipartner, to a stranger',
    server: 'multipartner',
    activity: strangersMessage('help'),
    isRight: (reply) => isCard(reply) && reply.summary === en.messages['error.nobody'],
  },
  {
    name: 'botbuilder echo',
    server: 'echo-botbuilder',
    activity: messageWith('help'),
    isRight: isEcho,
  },
  {
    name: 'agents-hosting echo',
    server: 'echo-agents',
    activity: messageWith('help'),
    isRight: isEcho,
  },
];

/** Whether the body holds exactly one reply, and that is what was to be answered. */
export function isRightAnswer({ isRight }: Scenario, body: string): boolean {
  try {
    const answer = answerSchema.safeParse(JSON.parse(body));
    return answer.success && isRight(answer.data.activities[0]);
  } catch {
    // Not JSON: as wrong as any other answer.
    return false;
  }
}
