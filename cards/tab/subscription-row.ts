import type { SubscriptionRow } from '../../tab/answers.ts';
import type { Reader } from '../reader.ts';
import type { SubscriptionView } from '../subscriptions-card.ts';

/** One subscription, with who sold it and who is on record. */
export function subscriptionRow(view: SubscriptionView, reader: Reader): SubscriptionRow {
  const { t, language } = reader;
  const name = (partner: SubscriptionView['soldBy']) => partner?.name ?? t('subscription.nobody');
  return {
    id: view._id,
    name: view.name,
    customer: view.customerName,
    service: language.services[view.service],
    commerce: language.commerces[view.commerce],
    soldBy: name(view.soldBy),
    partnerOfRecord: name(view.partnerOfRecord),
    status: language.subscriptionStatuses[view.status],
  };
}
