import type { Conversation } from '../models/conversation-schema.ts';
import type { Delivery } from '../models/delivery-schema.ts';

type Post = {
  readonly conversationId: string;
  readonly activityId: string;
  /** Where it is not a post of its own, the one in whose thread it is. */
  readonly thread?: string | null | undefined;
  /** `shown`: an answer to somebody, as channels once got them, in the thread of who asked. */
  readonly event?: string;
};

/** The post of this channel in whose thread a message about the same thing goes; undefined where it begins one. */
export function threadOf(
  posts: readonly Post[],
  { type, conversationId }: Conversation,
  { apart }: Delivery,
): string | undefined {
  if (type !== 'channel' || apart) return undefined;
  const here = (post: Post) =>
    post.conversationId === conversationId && !post.thread && post.event !== 'shown';
  return posts.findLast(here)?.activityId;
}
