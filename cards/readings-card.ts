import { card, mostActions } from './card.ts';
import { execute } from './card-actions.ts';
import { type Card, command, heading, line } from './elements.ts';
import type { Reader } from './reader.ts';

type Reading = { readonly title: string; readonly data: Readonly<Record<string, string>> };

/**
 * A question with several readings, or with a condition that was not understood: the person picks, the bot does not
 * guess.
 */
export function readingsCard(
  readings: readonly Reading[],
  reader: Reader,
  without?: string | undefined,
): Card {
  const { t } = reader;
  const offered = readings.slice(0, mostActions);
  const count = offered.length;
  return card(reader, {
    summary: t('check.readings.summary', { count }),
    body: [
      heading(t('check.readings.title', { count })),
      ...(without ? [line(t('check.readings.without', { text: without }))] : []),
    ],
    actions: offered.map(({ title, data }) => execute(title, 'check.choose', data)),
  });
}

/** A question that was not understood, or none: what can be asked. */
export function askableCard(
  text: string | undefined,
  nearest: readonly { readonly name: string; readonly example: string }[],
  reader: Reader,
): Card {
  const { t } = reader;
  const title = t(text ? 'check.unknown.title' : 'check.how.title');
  const intro = text ? t('check.unknown.text', { text }) : t('check.how.text');
  return card(reader, {
    summary: text ? `${title}: ${text}` : title,
    body: [
      heading(title),
      line(intro),
      ...nearest.flatMap(({ name, example }) => [
        line(name, { spacing: 'Medium' }),
        command(example),
      ]),
    ],
  });
}
