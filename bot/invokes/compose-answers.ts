import type { AdaptiveCard, Card } from '../../cards/elements.ts';
import type { Shared } from '../../cards/shared-cards.ts';
import { cardType } from '../message.ts';

/** What Teams takes as the answer to an invoke of a message extension. */

/** A sentence in place of results. */
export const sentence = (text: string) => ({ composeExtension: { type: 'message', text } });

/** Cards to choose from, or the one to put into the message. */
export const results = (shared: readonly Shared[]) => ({
  composeExtension: {
    type: 'result',
    attachmentLayout: 'list',
    attachments: shared.map(attachment),
  },
});

/** A dialog with a card. Universal Actions do nothing in it. */
export const dialog = (title: string, { content }: Card) => ({
  task: {
    type: 'continue',
    value: {
      title,
      height: 'large',
      width: 'medium',
      card: { contentType: cardType, content: withoutExecute(content) },
    },
  },
});

const withoutExecute = ({ actions = [], ...content }: AdaptiveCard): AdaptiveCard => {
  const left = actions.filter(({ type }) => type !== 'Action.Execute');
  return left.length > 0 ? { ...content, actions: left } : content;
};

const attachment = ({ card: { content }, title, text }: Shared) => ({
  contentType: cardType,
  content,
  preview: {
    contentType: 'application/vnd.microsoft.card.thumbnail',
    content: { title: asText(title), text: asText(text) },
  },
});

/** A thumbnail reads tags as HTML, and shows what is escaped as it is written. */
const asText = (text: string): string => text.replaceAll('<', '‹').replaceAll('>', '›');
