import type { Cloud, PartnerType, Role } from '../policy/vocabulary.ts';
import { card } from './card.ts';
import { type Card, fact, heading } from './elements.ts';
import type { Reader } from './reader.ts';

export type WhoamiView = {
  readonly person: string;
  readonly tenantId: string;
  readonly tenant?: { readonly name: string; readonly cloud: Cloud } | undefined;
  readonly csp?: { readonly type: PartnerType; readonly partnerId: string } | undefined;
  readonly roles: readonly Role[];
  readonly languageChosen: boolean;
};

export function whoamiCard(view: WhoamiView, reader: Reader): Card {
  const { t, list, language } = reader;
  const { person, tenantId, tenant, csp } = view;
  const tenantName = tenant?.name ?? t('whoami.unknown-tenant');
  const roles =
    view.roles.length > 0
      ? list(view.roles.map((role) => language.roles[role]))
      : t('whoami.no-roles');
  const how = view.languageChosen ? 'whoami.language.chosen' : 'whoami.language.auto';
  return card(reader, {
    summary: t('whoami.summary', { person, tenant: tenantName, roles }),
    body: [
      heading(t('whoami.title')),
      fact(t('whoami.person'), person),
      fact(t('whoami.tenant'), tenantName),
      fact(t('whoami.tenant-id'), tenantId),
      ...(tenant ? [fact(t('whoami.cloud'), language.clouds[tenant.cloud])] : []),
      fact(t('whoami.roles'), roles),
      fact(
        t('whoami.csp'),
        csp ? `${language.partnerTypes[csp.type]}, ${csp.partnerId}` : t('whoami.csp.no'),
      ),
      fact(t('whoami.language'), t(how, { language: language.name })),
    ],
  });
}
