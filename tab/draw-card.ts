import {
  type Action,
  AdaptiveCard,
  CardElement,
  ExecuteAction,
  HostConfig,
  OpenUrlAction,
  SubmitAction,
} from 'adaptivecards';
import type { AdaptiveCard as Content } from '../cards/elements.ts';
import { hostConfig } from './host-config.ts';

/** What a button of a card asks for: its ids, and what was typed or chosen on the card. */
export type Click = { readonly verb: string; readonly data: Readonly<Record<string, unknown>> };
export type Drawn = {
  readonly node: HTMLElement;
  /** Whether somebody has typed or chosen something on it. */
  isTouched(): boolean;
};
type Drawing = {
  readonly headingLevel: number;
  readonly clicked: (click: Click) => void;
  readonly openLink: (address: string) => void;
};

/** No card of ours has Markdown in it. */
AdaptiveCard.onProcessMarkdown = (_text, result) => {
  result.didProcess = false;
};

/** Draws a card with Microsoft's renderer. The only file that loads it. */
export function drawCard(content: Content, { headingLevel, clicked, openLink }: Drawing): Drawn {
  // The library keeps one global expression for `lang`, which remembers where it stopped in the card before.
  if (CardElement.langProperty.regEx) CardElement.langProperty.regEx.lastIndex = 0;
  const card = new AdaptiveCard();
  card.hostConfig = new HostConfig(hostConfig(headingLevel));
  card.onExecuteAction = (action) => {
    if (action instanceof OpenUrlAction) openLink(action.url ?? '');
    else {
      const click = clickOf(action);
      if (click) clicked(click);
    }
  };
  card.onAnchorClicked = (_element, anchor) => {
    openLink(anchor.href);
    return true;
  };
  card.parse(content);
  const node = card.render() ?? document.createElement('div');
  // Buttons are dressed by the style sheet alone: the library would cut their titles off.
  for (const part of node.querySelectorAll('.ac-pushButton, .ac-pushButton *')) {
    part.removeAttribute('style');
  }
  // The style sheet says how the parts lie, too: a card with room has two columns.
  node.style.removeProperty('display');
  const before = valuesOf(card);
  return {
    node,
    isTouched: () => valuesOf(card) !== before,
  };
}

function clickOf(action: Action): Click | undefined {
  if (!(action instanceof ExecuteAction || action instanceof SubmitAction)) return undefined;
  const { verb: named, ...data } = { ...(action.data as Record<string, unknown> | undefined) };
  const verb = action instanceof ExecuteAction ? action.verb : named;
  return typeof verb === 'string' ? { verb, data } : undefined;
}

const valuesOf = (card: AdaptiveCard): string =>
  JSON.stringify(card.getAllInputs().map(({ id, value }) => [id, value ?? '']));
