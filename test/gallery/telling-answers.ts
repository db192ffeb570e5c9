import { asideCard, noOwnChatCard, withOrigin } from '../../cards/aside-cards.ts';
import { compactCard } from '../../cards/compact-card.ts';
import { commandHelpCard, helpCard } from '../../cards/help-cards.ts';
import { inviteForm } from '../../cards/invite-form.ts';
import { commandNames } from '../../cards/language/language.ts';
import { languages } from '../../cards/language/languages.ts';
import { noticeCard } from '../../cards/notice-card.ts';
import { ruleCard } from '../../cards/rule-cards.ts';
import { sharedWelcomeCard, welcomeCard } from '../../cards/welcome-card.ts';
import { whoamiCard } from '../../cards/whoami-card.ts';
import { type RuleId, ruleBook } from '../../policy/rule-book.ts';
import { code, partnerId } from '../cards/invitation-samples.ts';
import type { GallerySample } from './gallery-sample.ts';
import { telling } from './telling-invitations.ts';

type Samples = Readonly<Record<string, GallerySample>>;

export const forms: Samples = {
  empty: (reader) => inviteForm({ cloud: 'public' }, reader),
  'with a problem': (reader) =>
    inviteForm(
      {
        cloud: 'public',
        input: { customer: 'contosso.com', days: '900', note: 'We talked on Monday.' },
        problem: noticeCard(
          {
            title: reader.t('error.title'),
            text: reader.t('error.customer-unknown', { text: 'contosso.com' }),
            tone: 'warning',
          },
          reader,
        ),
      },
      reader,
    ),
  'US Government': (reader) => inviteForm({ cloud: 'us-gov' }, reader),
  'with a search': (reader) =>
    inviteForm(
      {
        cloud: 'public',
        customers: [{ title: 'Contoso (contoso.com)', value: 'contoso.com' }],
      },
      reader,
    ),
};

export const notices: Samples = {
  plain: (reader) =>
    noticeCard(
      { title: reader.t('notify.title'), text: reader.t('notify.here', { tenant: 'Fabrikam' }) },
      reader,
    ),
  good: (reader) =>
    noticeCard(
      {
        title: reader.t('audit.title'),
        text: reader.t('audit.intact', { count: 42 }),
        hint: reader.t('audit.seal', { seq: 42, hash: '6f1d2c3b 9a8e7d6c 5b4a3f2e 1d0c9b8a' }),
        tone: 'good',
      },
      reader,
    ),
  'what was not understood': (reader) =>
    noticeCard(
      {
        title: reader.t('unknown.title'),
        text: reader.t('unknown.text', { text: 'inivte contoso.com' }),
        hint: reader.t('unknown.suggest', { command: 'invite' }),
        tryThis: ['invite contoso.com'],
      },
      reader,
    ),
  warning: (reader) =>
    noticeCard(
      {
        title: reader.t('error.title'),
        text: reader.t('error.pending-already', { customer: 'Contoso', code }),
        tone: 'warning',
      },
      reader,
    ),
  attention: (reader) =>
    noticeCard(
      {
        title: reader.t('audit.title'),
        text: reader.t('audit.flaw.changed', { seq: 17 }),
        hint: reader.t('audit.flaw.next'),
        tone: 'attention',
      },
      reader,
    ),
};

export const compacts: Samples = {
  'of an invitation': (reader) =>
    compactCard(
      {
        summary: reader.t('invitation.summary.approved', {
          ...{ code, customer: 'Contoso', partner: 'Fabrikam' },
        }),
        code,
      },
      reader,
    ),
};

export const welcomes: Samples = {
  'for a partner': (reader) => welcomeCard({ person: 'Ada', part: 'partner', waiting: [] }, reader),
  'for an admin, with invitations': (reader) =>
    welcomeCard({ person: 'Bo', part: 'decider', waiting: [telling] }, reader),
  'for anybody else': (reader) =>
    welcomeCard({ person: 'Dan', part: 'customer', waiting: [] }, reader),
};
export const sharedWelcomes: Samples = {
  'in a channel': (reader) => sharedWelcomeCard('Dan', reader),
};

const botId = '28:11111111-1111-4111-8111-111111111111';
export const asides: Samples = {
  'in a channel': (reader) => asideCard(botId, reader),
  'the answer itself': (reader) =>
    withOrigin(
      noticeCard(
        {
          title: reader.t('language.title'),
          text: reader.t('language.now', { language: reader.language.name }),
        },
        reader,
      ),
      { place: 'channel', said: reader.language.commands.language.words[0] ?? '' },
      reader,
    ),
};
export const noOwnChats: Samples = { 'in a channel': (reader) => noOwnChatCard(botId, reader) };

export const whoamis: Samples = {
  'a partner’s agent': (reader) =>
    whoamiCard(
      {
        ...{ person: 'Ada', tenantId: partnerId, languageChosen: true },
        tenant: { name: 'Fabrikam', cloud: 'public' },
        csp: { type: 'direct-bill', partnerId: '1234567' },
        roles: ['admin-agent', 'sales-agent'],
      },
      reader,
    ),
  'somebody unknown': (reader) =>
    whoamiCard({ person: 'Eve', tenantId: partnerId, roles: [], languageChosen: false }, reader),
};

export const helps: Samples = { everything: (reader) => helpCard(commandNames, reader) };

export const commandHelps: Samples = {
  invite: (reader) => commandHelpCard('invite', languages, reader),
  check: (reader) => commandHelpCard('check', languages, reader),
};

const ruleNamed = (id: RuleId): GallerySample => {
  const rule = ruleBook.find((each) => each.id === id);
  if (!rule) throw new Error(`no rule ${id}`);
  return (reader) => ruleCard(rule, reader);
};
export const rules: Samples = {
  'one that forbids': ruleNamed('csp-to-csp-sale-denied'),
  'one that also permits': ruleNamed('existing-subscription-unchanged'),
};
