import {
  AdaptiveCard,
  CardElement,
  HostConfig,
  SerializationContext,
  Versions,
} from 'adaptivecards';
import { mostActions } from '../../cards/card.ts';

const hostConfig = new HostConfig({ actions: { maxActions: mostActions } });

/** Teams takes it in a card of any version, and asks that cards be of 1.5. */
const takenByTeams = 'Property "choices.data" is supported in version 1.6';

/** What Microsoft's renderer finds wrong with a card: unknown elements, bad values, inputs without an id. */
export function complaintsAbout(content: unknown): string[] {
  // The library keeps one global expression for `lang`, which remembers where it stopped in the card before.
  if (CardElement.langProperty.regEx) CardElement.langProperty.regEx.lastIndex = 0;
  const context = new SerializationContext(Versions.v1_5);
  const card = new AdaptiveCard();
  card.hostConfig = hostConfig;
  card.parse(content, context);
  const events = Array.from({ length: context.eventCount }, (_, at) => context.getEventAt(at));
  return [...events, ...card.validateProperties().validationEvents]
    .map((event) => event.message)
    .filter((message) => !message.startsWith(takenByTeams));
}
