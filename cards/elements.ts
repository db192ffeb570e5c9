import { isolated } from './isolated.ts';

/**
 * The few pieces that every card is made of. Text is always a RichTextBlock: its runs know no Markdown,
 * so a name or a note can never become a link, a mention or formatting, and needs no escaping.
 */

type Color = 'Good' | 'Warning' | 'Attention' | 'Accent';
export type TextRun = {
  readonly type: 'TextRun';
  readonly text: string;
  readonly weight?: 'Bolder';
  readonly size?: 'Small' | 'Medium' | 'Large';
  readonly color?: Color;
  readonly isSubtle?: boolean;
  readonly fontType?: 'Monospace';
  readonly selectAction?: CardAction;
};
export type Element = { readonly type: string; readonly [property: string]: unknown };
export type CardAction = {
  readonly type: string;
  readonly title: string;
  readonly [property: string]: unknown;
};
/** What a client asks for by itself when one of these people, named by the channel's ids, looks at the card. */
export type Refresh = {
  readonly action: {
    readonly type: 'Action.Execute';
    readonly verb: string;
    readonly data: Readonly<Record<string, string>>;
  };
  readonly userIds: readonly string[];
};
export type AdaptiveCard = {
  readonly type: 'AdaptiveCard';
  readonly $schema: string;
  readonly version: string;
  readonly speak: string;
  readonly lang: string;
  readonly refresh?: Refresh;
  readonly rtl?: boolean;
  readonly body: readonly Element[];
  readonly actions?: readonly CardAction[];
};
/** A card and the sentence that stands for it in a notification. */
export type Card = { readonly summary: string; readonly content: AdaptiveCard };

type RunStyle = Omit<TextRun, 'type' | 'text'>;
type Placing = {
  readonly spacing?: 'None' | 'Small' | 'Medium' | 'Large';
  readonly separator?: boolean;
};

export const run = (text: string, style: RunStyle = {}): TextRun => ({
  type: 'TextRun',
  text,
  ...style,
});

export const line = (runs: string | readonly TextRun[], placing: Placing = {}): Element => ({
  type: 'RichTextBlock',
  inlines: typeof runs === 'string' ? [run(runs)] : runs,
  ...placing,
});

/** The card's title. A TextBlock, because only that can be a heading; so it takes no text of users. */
export const heading = (text: string): Element => ({
  type: 'TextBlock',
  text,
  style: 'heading',
  size: 'Large',
  weight: 'Bolder',
  wrap: true,
});

export const subheading = (text: string): Element =>
  line([run(text, { weight: 'Bolder' })], { spacing: 'Medium' });

export const subtle = (text: string, placing: Placing = { spacing: 'Small' }): Element =>
  line([run(text, { isSubtle: true, size: 'Small' })], placing);

/** Label and value on one line that wraps: readable on a phone and aloud, where columns are not. */
export const fact = (
  label: string,
  value: string,
  placing: Placing = { spacing: 'Small' },
): Element => line([run(`${label}: `, { weight: 'Bolder' }), run(isolated(value))], placing);

export const bullet = (text: string): Element => line(`•  ${text}`, { spacing: 'Small' });

/** A list below a bullet; its indent is of a space that renderers keep. */
export const subBullet = (text: string): Element => line(`\u2003–  ${text}`, { spacing: 'None' });

/** One value beside its label, several in a list below it. */
export const facts = (label: string, values: readonly string[]): Element[] =>
  values.length > 1
    ? [subheading(label), ...values.map(bullet)]
    : values.map((value) => fact(label, value));

/**
 * How something stands: in words, behind a dot in the colour for it. The words themselves have no colour: the greens,
 * yellows and reds of Teams are too pale for text, and in high contrast there are none.
 */
export const state = (words: string, color: Color): TextRun[] => [
  run('●\u00a0', { color }),
  run(words),
];

export const group = (
  items: readonly Element[],
  look: {
    readonly style?: 'emphasis' | 'good' | 'warning' | 'attention';
    readonly separator?: boolean;
  } = {},
): Element => ({ type: 'Container', items, spacing: 'Medium', ...look });

export const openUrl = (title: string, url: string): CardAction => ({
  type: 'Action.OpenUrl',
  title,
  url,
});

/** Text that goes into the message box of the user is not possible in every client; a command is shown instead. */
export const command = (text: string): Element =>
  line([run(text, { fontType: 'Monospace' })], { spacing: 'Small' });
