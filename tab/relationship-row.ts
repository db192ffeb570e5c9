import type { AdminRow, RelationshipRow } from './answers.ts';
import { element, styled } from './element.ts';
import { chatLabel, inChat } from './in-chat.ts';
import { type Page, quoted } from './page.ts';
import { type Axis, lane } from './timeline.ts';

/** Who it is, which power they have, and the picture of how long. */
export const relationshipRow = (page: Page, axis: Axis, row: RelationshipRow): HTMLElement =>
  styled(
    element(
      'div',
      { class: 'relationship', role: 'listitem', 'data-key': row.id },
      element(
        'div',
        { class: 'who' },
        element('h2', { class: 'name', title: row.name }, element('bdi', {}, row.name)),
        element('p', { class: 'quiet' }, row.services),
      ),
      element(
        'ul',
        { class: 'powers' },
        ...(row.admins.length > 0
          ? row.admins.map((admin) => power(page, admin))
          : [element('li', { class: 'power quiet' }, row.power)]),
      ),
      element(
        'div',
        // It shows what the words beside it say.
        { class: 'picture', 'aria-hidden': 'true' },
        ...(row.admins.length > 0 ? row.admins : [undefined]).map((admin) => lane(admin, axis)),
      ),
      element('div', { class: 'row-actions' }, ...actions(page, row)),
    ),
    { '--lanes': Math.max(1, row.admins.length) },
  );

const power = (page: Page, { kind, state, words, roles, from, to, soon }: AdminRow): HTMLElement =>
  element(
    'li',
    { class: 'power' },
    element(
      'p',
      { class: 'power-state' },
      element('span', { class: 'dot', 'data-state': state, 'aria-hidden': 'true' }),
      element('strong', {}, kind),
      ` ${words}`,
      soon !== undefined && element('span', { class: 'soon-words' }, soon),
    ),
    element(
      'p',
      { class: 'quiet' },
      element('time', { datetime: from.at }, from.text),
      ' – ',
      to && element('time', { datetime: to.at }, to.text),
      to === undefined && element('strong', { class: 'endless' }, page.t('legend.open')),
    ),
    roles !== '' && element('p', { class: 'quiet' }, roles),
  );

function actions(page: Page, row: RelationshipRow): HTMLElement[] {
  const { me, t } = page;
  const named = (label: string) => `${label}: ${row.name}`;
  const mayEnd = me.mayRevoke && row.held;
  const look = { class: 'icon-button' } as const;
  return [
    ...(row.code === undefined
      ? []
      : [
          element('a', {
            ...{ ...look, 'data-icon': 'open', 'data-act': 'open' },
            href: `#invitations/${encodeURIComponent(row.code)}`,
            ...{ 'aria-label': named(t('open')), title: t('open') },
          }),
        ]),
    ...(mayEnd
      ? [
          element('button', {
            ...{ ...look, type: 'button', 'data-icon': 'end', 'data-act': 'end' },
            ...{ 'aria-label': named(t('end')), title: t('end') },
            // Two may have one name; in a chat somebody reads what is typed.
            click: () => page.openCard(`${me.words.revoke} ${row.tenantId}`),
          }),
        ]
      : []),
    ...chat(page, row, mayEnd ? `${me.words.revoke} ${quoted(row.name)}` : undefined, named),
  ];
}

/** What can be gone on with in chat: ending it, else looking at the invitation. */
function chat(
  page: Page,
  row: RelationshipRow,
  ending: string | undefined,
  named: (label: string) => string,
): HTMLElement[] {
  const showing = row.code === undefined ? undefined : `${page.me.words.show} ${row.code}`;
  const command = ending ?? showing;
  if (command === undefined) return [];
  const look = { class: 'icon-button', 'data-icon': 'chat', 'data-act': 'chat' };
  return [inChat(page, () => command, look, named(chatLabel(page)))];
}
