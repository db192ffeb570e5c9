const ink = (name: string) => ({ default: `var(--${name})`, subtle: `var(--${name}-subtle)` });
const colors = {
  default: { default: 'var(--ink)', subtle: 'var(--ink-quiet)' },
  accent: ink('accent'),
  good: ink('good'),
  warning: ink('warning'),
  attention: ink('danger'),
};
const style = (ground: string) => ({
  backgroundColor: `var(--${ground})`,
  foregroundColors: colors,
});
const font = (fontFamily: string) => ({
  fontFamily,
  fontSizes: { small: 12, default: 14, medium: 14, large: 18, extraLarge: 24 },
  fontWeights: { lighter: 400, default: 400, bolder: 600 },
});

/**
 * How cards are drawn: as in Teams, in the colours of the page. They are those of its style sheet, so that a card that
 * stands there already changes with the theme.
 */
export const hostConfig = (headingLevel: number) => ({
  supportsInteractivity: true,
  spacing: { small: 8, default: 12, medium: 16, large: 20, extraLarge: 24, padding: 16 },
  separator: { lineThickness: 1, lineColor: 'var(--edge)' },
  fontTypes: { default: font('inherit'), monospace: font('var(--monospace)') },
  textStyles: { heading: { size: 'large', weight: 'bolder', color: 'default', isSubtle: false } },
  textBlock: { headingLevel },
  containerStyles: {
    default: style('card'),
    emphasis: style('ground-quiet'),
    accent: style('accent-ground'),
    good: style('good-ground'),
    warning: style('warning-ground'),
    attention: style('danger-ground'),
  },
  actions: {
    ...{ maxActions: 6, spacing: 'default', buttonSpacing: 8 },
    ...{ actionsOrientation: 'horizontal', actionAlignment: 'left' },
  },
  adaptiveCard: { allowCustomStyle: false },
});
