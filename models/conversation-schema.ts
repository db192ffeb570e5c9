import { type InferRawDocTypeFromSchema, Schema } from 'mongoose';
import { tenantModel } from './tenant-model.ts';

export const conversationTypes = ['personal', 'groupChat', 'channel'] as const;
export type ConversationType = (typeof conversationTypes)[number];

/** Where the bot can write, and to whom: what a conversation reference is made of. */
const conversationSchema = new Schema(
  {
    tenantId: { type: String, required: true },
    conversationId: { type: String, required: true },
    type: { type: String, enum: conversationTypes, required: true },
    /** The one person of a personal conversation; absent where several people read. */
    aadObjectId: String,
    channelId: { type: String, required: true },
    serviceUrl: { type: String, required: true },
    botId: { type: String, required: true },
    /** The channel's own id of the person; where several people read, of the conversation. */
    userId: { type: String, required: true },
    locale: String,
    timeZone: String,
    notify: { type: Boolean, required: true, default: false },
    welcomed: { type: Boolean, required: true, default: false },
    /** The channel refused a message here, and why: nothing is sent until somebody is heard of from here again. */
    suspended: { type: Boolean, required: true, default: false },
    why: String,
    /** Whether the person could decide when last seen; said once the cards are owed that wait for them. */
    decider: { type: Boolean, required: true, default: false },
  },
  { strict: 'throw', versionKey: false },
);
conversationSchema.index(
  { tenantId: 1, conversationId: 1 },
  { name: 'tenant-conversation', unique: true },
);
conversationSchema.index({ tenantId: 1, aadObjectId: 1 }, { name: 'tenant-person' });
conversationSchema.index(
  { tenantId: 1, notify: 1 },
  { name: 'tenant-notify', partialFilterExpression: { notify: true } },
);

export type Conversation = InferRawDocTypeFromSchema<typeof conversationSchema>;
export type ConversationKey = Pick<Conversation, 'tenantId' | 'conversationId'>;
export type SeenConversation = Omit<
  Conversation,
  '_id' | 'notify' | 'welcomed' | 'suspended' | 'why' | 'decider'
>;

/** For the files of this folder that read or write conversations; everybody else calls their functions. */
export const Conversations = tenantModel<Conversation, 'tenantId'>(
  'Conversation',
  conversationSchema,
);
