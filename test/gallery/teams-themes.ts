/**
 * How Teams draws cards, as far as Microsoft has published it. Light and dark: the host configurations of Teams in
 * microsoft/AdaptiveCards and microsoft/Teams-AdaptiveCards-Mobile, `samples/HostConfig/microsoft-teams-*.json`.
 * High contrast: the tokens of Fluent UI's `teamsHighContrastTheme` (microsoft/fluentui, `packages/tokens`); there a
 * text has the same colour whatever it means (MicrosoftDocs/msteams-docs#13042). The published colours of `Good` and
 * `Warning` text are too pale to be read on white; a card that is legible with them is legible with better ones.
 */

type Ink = Readonly<
  Record<'text' | 'subtle' | 'accent' | 'good' | 'warning' | 'attention', string>
>;
type Panel = 'default' | 'emphasis' | 'accent' | 'good' | 'warning' | 'attention';

export type Theme = {
  readonly hostConfig: object;
  /** Values of what the page's style sheet leaves open: Teams draws buttons and inputs itself. */
  readonly properties: Readonly<Record<string, string>>;
};

const fontSizes = { small: 12, default: 14, medium: 14, large: 18, extraLarge: 24 };
const fontWeights = { lighter: 200, default: 400, bolder: 600 };
const fonts = (fontFamily: string) => ({ fontFamily, fontSizes, fontWeights });

const colors = ({ text, subtle, ...others }: Ink) => ({
  default: { default: text, subtle },
  ...Object.fromEntries(
    Object.entries(others).map(([name, color]) => [name, { default: color, subtle: color }]),
  ),
});

const hostConfigOf = (
  ground: Readonly<Record<Panel, string>>,
  inkOn: (panel: Panel) => Ink,
  lineColor: string,
) => ({
  supportsInteractivity: true,
  spacing: { small: 8, default: 12, medium: 16, large: 20, extraLarge: 24, padding: 16 },
  separator: { lineThickness: 1, lineColor },
  fontTypes: {
    default: fonts("'Segoe UI', Tahoma, Geneva, Verdana, sans-serif"),
    monospace: fonts("'Courier New', Courier, monospace"),
  },
  textStyles: { heading: { size: 'large', weight: 'bolder', color: 'default', isSubtle: false } },
  textBlock: { headingLevel: 2 },
  containerStyles: Object.fromEntries(
    (Object.keys(ground) as Panel[]).map((panel) => [
      panel,
      { backgroundColor: ground[panel], foregroundColors: colors(inkOn(panel)) },
    ]),
  ),
  actions: {
    ...{ maxActions: 6, spacing: 'default', buttonSpacing: 8 },
    ...{ actionsOrientation: 'horizontal', actionAlignment: 'left' },
  },
  adaptiveCard: { allowCustomStyle: false },
});

const pale = { accent: '#C7DEF9', good: '#CCFFCC', warning: '#FFE2B2', attention: '#FFC5B2' };
const hues = { accent: '#6264a7', good: '#92c353', warning: '#f8d22a', attention: '#c4314b' };
const onWhite: Ink = { ...hues, text: '#252424', subtle: '#bf252424' };
const darkHues = { accent: '#a6a7dc', good: '#92c353', warning: '#f8d22a', attention: '#d74654' };
const onDark: Ink = { ...darkHues, text: '#ffffff', subtle: '#bfffffff' };
const onPale: Ink = { ...darkHues, text: '#201f1f', subtle: '#2d2c2c' };
const white = '#ffffff';
const onBlack: Ink = {
  ...{ text: white, subtle: white },
  ...{ accent: white, good: white, warning: white, attention: white },
};
const black = '#000000';
const allBlack = {
  ...{ default: black, emphasis: black },
  ...{ accent: black, good: black, warning: black, attention: black },
};

const isPlain = (panel: Panel): boolean => panel === 'default' || panel === 'emphasis';

export const themes = {
  light: {
    hostConfig: hostConfigOf(
      { default: '#ffffff', emphasis: '#f9f8f7', ...pale },
      () => onWhite,
      '#EEEEEE',
    ),
    properties: {
      ...{ page: '#f5f5f5', card: '#ffffff', edge: '#e0e0e0', link: '#4f52b2' },
      ...{ field: '#ffffff', ink: '#242424', quiet: '#616161', stroke: '#d1d1d1' },
      ...{ strong: '#5b5fc7', onStrong: '#ffffff', danger: '#c4314b' },
    },
  },
  dark: {
    hostConfig: hostConfigOf(
      { default: '#2d2c2c', emphasis: '#292828', ...pale },
      (panel) => (isPlain(panel) ? onDark : onPale),
      '#EEEEEE',
    ),
    properties: {
      ...{ page: '#1f1f1f', card: '#2d2c2c', edge: '#3d3d3d', link: '#a6a7dc' },
      ...{ field: '#292929', ink: '#ffffff', quiet: '#adadad', stroke: '#666666' },
      ...{ strong: '#4f52b2', onStrong: '#ffffff', danger: '#f7858f' },
    },
  },
  contrast: {
    hostConfig: hostConfigOf(allBlack, () => onBlack, white),
    properties: {
      ...{ page: black, card: black, edge: white, link: '#ffff00' },
      ...{ field: black, ink: white, quiet: white, stroke: white },
      ...{ strong: '#1aebff', onStrong: black, danger: white },
    },
  },
} as const satisfies Readonly<Record<string, Theme>>;
export type ThemeName = keyof typeof themes;
export const themeNames = Object.keys(themes) as ThemeName[];
