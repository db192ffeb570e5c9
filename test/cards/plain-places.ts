import type { Found } from './card-parts.ts';

/** Where a card may hold text of users, since nothing there reads it as anything else. */
const plainPlaces: readonly ((type: string, key: string, text: string) => boolean)[] = [
  (type, key) => type === 'TextRun' && key === 'text',
  (type, key) => type === 'AdaptiveCard' && key === 'speak',
  (type, key) => type.startsWith('Input.') && key === 'value',
  (type, key) => type.startsWith('Action.') && key === 'title',
  // Choices that are searched, never check boxes, whose titles would be read as Markdown.
  (type, key) => type === 'undefined' && ['title', 'value'].includes(key),
  // The words of a search, or for a tenant come back with the next page, as they were typed.
  (type, key) => type === 'undefined' && ['search', 'called'].includes(key),
  // Words of a search again, so encoded that they can be nothing but a part of this one address.
  (type, key, text) => type === 'Action.OpenUrl' && key === 'url' && leadsToTab.test(text),
];
const leadsToTab =
  /^(https:\/\/teams\.microsoft\.com\/l\/entity\/|http:\/\/127\.0\.0\.1:\d+\/tab\?person=)[\w\-.~*%/?&=#]*$/;

export const isPlain = ({ key, holder, text }: Found): boolean =>
  plainPlaces.some((allows) => allows(String(holder.type), key, text));
