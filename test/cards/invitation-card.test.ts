import assert from 'node:assert/strict';
import type { Card } from '../../cards/elements.ts';
import { invitationCard } from '../../cards/invitation-card.ts';
import type { InvitationView, Viewer } from '../../cards/invitation-view.ts';
import { gdapLink, resellerLink } from '../../cards/official-links.ts';
import type { Reader } from '../../cards/reader.ts';
import { entraRoles } from '../../policy/entra-roles.ts';
import { type Ending, statuses } from '../../policy/lifecycle.ts';
import { readers } from './card-checks.ts';
import { ofType, shownOn, verbsOn } from './card-parts.ts';
import { code, dap, gdap, invitationOf, relationshipId, viewers } from './invitation-samples.ts';

const decider: Viewer = { side: 'customer', may: 'decide' };
const onlooker: Viewer = { side: 'customer', may: 'look' };
const inviter: Viewer = { side: 'partner', may: 'cancel' };
const named: Partial<InvitationView> = {
  partner: { ...invitationOf('pending', 'Fabrikam').partner },
  customer: { ...invitationOf('pending', 'Contoso').customer },
  createdBy: { name: 'Ada' },
  note: 'We talked on Monday',
};
const cardOf = (view: InvitationView, reader: Reader, viewer: Viewer, usGovPortal?: string): Card =>
  invitationCard(view, reader, { viewer, usGovPortal });
const urls = (card: Card) => ofType(card, /^Action\.OpenUrl$/).map(({ url }) => url);
const endings = statuses.filter((status): status is Ending => status !== 'pending');

for (const reader of readers) {
  const { messages, services } = reader.language;
  const view = invitationOf('pending', 'Bo', named);

  describe(`invitation card in ${reader.language.name}`, () => {
    it('tells who decides who asks for what, what it grants and what it never changes', () => {
      const shown = shownOn(cardOf(view, reader, decider));
      const facts = [
        ...['Fabrikam', 'Contoso', 'Ada', 'We talked on Monday', code, 'GDAP', '180'],
        ...Object.values(services),
        ...gdap.roles,
        messages['invitation.never.subscriptions'],
        messages['invitation.never.ownership'],
        messages['invitation.never.terms'],
        messages['invitation.never.record'],
      ];
      assert.deepEqual(
        facts.filter((fact) => !shown.includes(fact)),
        [],
      );
    });

    it('tells who decides what each role lets its holder do, whichever is asked for', () => {
      const roles = Object.keys(entraRoles);
      const asked = { ...view, delegatedAdmin: { ...gdap, roles } };
      const shown = shownOn(cardOf(asked, reader, decider));
      for (const [role, task] of Object.entries(reader.language.roleTasks)) {
        assert.ok(shown.includes(`${role}: ${task}`), role);
      }
      assert.deepEqual(Object.keys(reader.language.roleTasks).toSorted(), roles.toSorted());
    });

    it('links the page that the promises come from', () => {
      const page = 'https://learn.microsoft.com/partner-center/multipartner';
      assert.deepEqual(urls(cardOf(view, reader, decider)), [page]);
    });

    it('says in full what DAP gives, and that reseller-only gives no access', () => {
      const cases = [
        ['invitation.grants.dap', { ...view, cloud: 'us-gov', delegatedAdmin: dap }],
        ['invitation.grants.no-admin', { ...view, delegatedAdmin: null }],
      ] as const;
      for (const [key, asked] of cases) {
        const text = reader.t(key, { partner: 'Fabrikam', customer: 'Contoso' });
        assert.ok(shownOn(cardOf(asked, reader, decider)).includes(text));
      }
    });

    for (const status of statuses) {
      it(`carries its code in the summary when it is ${status}`, () => {
        for (const viewer of viewers) {
          const { summary } = cardOf(invitationOf(status, 'Bo'), reader, viewer);
          assert.ok(summary.includes(code), summary);
        }
      });
    }

    it('offers approval and refusal, with a reason, to who may decide', () => {
      const card = cardOf(view, reader, decider);
      assert.deepEqual(verbsOn(card), ['invitation.approve', 'invitation.decline']);
      assert.deepEqual(
        ofType(card, /^Input\./).map(({ id, isRequired = false }) => [id, isRequired]),
        [['reason', false]],
      );
      const sends = (card.content.actions ?? []).map(({ associatedInputs }) => associatedInputs);
      assert.deepEqual(sends, ['none', 'auto']);
    });

    it('offers nobody else an answer, and withdrawal only to who could have sent it', () => {
      const others = viewers.filter(({ may }) => may !== 'decide');
      const offered = others.map((viewer) => [
        viewer.may,
        verbsOn(cardOf(view, reader, viewer)).includes('invitation.cancel'),
        verbsOn(cardOf(view, reader, viewer)).filter((verb) =>
          /approve|decline/.test(String(verb)),
        ),
      ]);
      assert.deepEqual(offered, [
        ['cancel', true, []],
        ['look', false, []],
        ['look', false, []],
      ]);
    });

    it('carries the code and nothing else on every button', () => {
      for (const viewer of viewers) {
        const actions = cardOf(view, reader, viewer).content.actions ?? [];
        for (const { data } of actions) assert.deepEqual(data, { code });
      }
    });

    for (const status of endings) {
      it(`has no button and no input once it is ${status}`, () => {
        for (const viewer of viewers) {
          const card = cardOf(invitationOf(status, 'Bo'), reader, viewer);
          assert.deepEqual(verbsOn(card), []);
          assert.deepEqual(ofType(card, /^Input\./), []);
        }
      });

      it(`says how it ended, by whom and when, once it is ${status}`, () => {
        const at = new Date('2026-04-02T09:15:00Z');
        const history = [{ at, event: status, by: { name: 'Carin' }, reason: 'Too late' }] as const;
        const shown = shownOn(cardOf({ ...view, status, history }, reader, onlooker));
        const when = reader.dateTime(status === 'expired' ? view.expiresAt : at);
        assert.ok(shown.includes(when) && shown.includes('Too late'));
        assert.equal(shown.includes('Carin'), status !== 'expired');
      });
    }

    it('sends the customer of an approved one to Microsoft, and the partner nowhere', () => {
      const approved = {
        ...invitationOf('approved', 'Bo'),
        delegatedAdmin: { ...gdap, relationshipId },
      };
      const reseller = resellerLink(approved.partner, { cloud: 'public' });
      for (const viewer of [decider, onlooker]) {
        assert.deepEqual(urls(cardOf(approved, reader, viewer)), [
          reseller,
          gdapLink(relationshipId),
        ]);
      }
      assert.deepEqual(urls(cardOf(approved, reader, inviter)), []);
    });

    it('guesses no address of the portal for US Government', () => {
      const approved = invitationOf('approved', 'Bo', { cloud: 'us-gov', delegatedAdmin: dap });
      const portal = 'https://portal.example.us/';
      assert.deepEqual(urls(cardOf(approved, reader, decider)), []);
      assert.deepEqual(urls(cardOf(approved, reader, decider, portal)), [
        resellerLink(approved.partner, { cloud: 'us-gov', usGovPortal: portal }),
      ]);
    });
  });
}
