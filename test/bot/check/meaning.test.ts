import assert from 'node:assert/strict';
import fc from 'fast-check';
import { actionsMeant, nearestActions } from '../../../bot/check/meaning.ts';
import { languages } from '../../../cards/language/languages.ts';
import { type Action, actions } from '../../../policy/actions.ts';

/** What people type first, names of tenants taken out. Each means one action. */
const english: readonly (readonly [string, Action])[] = [
  ['we invite a customer that already has a partner?', 'invitation.create'],
  ['a customer work with more than one partner?', 'invitation.create'],
  ['a customer allowed to have two partners?', 'invitation.create'],
  ['we have several partners for Azure?', 'invitation.create'],
  ['we have another partner for Azure?', 'invitation.create'],
  ['a helpdesk agent invite customers?', 'invitation.create'],
  ['who may approve an invitation?', 'invitation.approve'],
  ['our global admin accept the invitation?', 'invitation.approve'],
  ['I decline an invitation?', 'invitation.decline'],
  ['we cancel the invitation?', 'invitation.withdraw'],
  ['we use the same invitation link twice?', 'invitation.reuse'],
  ['our new supplier change our existing subscriptions?', 'subscription.modify'],
  ['a new partner change our existing subscriptions?', 'subscription.modify'],
  ['another partner change our subscriptions?', 'subscription.modify'],
  ['we cancel their subscription?', 'subscription.cancel'],
  ['we move existing subscriptions to the new partner?', 'subscription.transfer'],
  ['we take over their Azure subscription?', 'subscription.transfer'],
  ['account ownership move to the new partner?', 'account.ownership-change'],
  ['the partner change the terms of our existing subscriptions?', 'terms.change'],
  ['the terms of our Azure plan change?', 'terms.change'],
  ['we change the subscription’s terms?', 'terms.change'],
  ['the partner change our obligations for existing subscriptions?', 'obligations.change'],
  ['our obligations to the old partner end?', 'obligations.change'],
  ['we change the partner of record for a subscription?', 'partner-of-record.change'],
  ['we buy an additional Azure subscription?', 'subscription.purchase'],
  ['we buy Azure for a customer that has Azure from another partner?', 'subscription.purchase'],
  ['we buy a subscription without delegated admin?', 'subscription.purchase'],
  ['we sell to another CSP partner?', 'subscription.sell'],
  ['we sell Azure to a customer that has Azure from another partner?', 'subscription.sell'],
  ['we order an add-on?', 'addon.order'],
  ['we reset a password?', 'password.reset'],
  ['we remove seats?', 'seats.remove'],
  ['we add licences to a subscription that others sold?', 'seats.add'],
  ['we open a support ticket?', 'support-ticket.create'],
  ['another partner open a support ticket for us?', 'support-ticket.create'],
  ['another partner see our company details?', 'customer-details.view'],
  ['we open a ticket in the portal?', 'support-ticket.create'],
  ['we request GDAP?', 'gdap.request'],
  ['I end delegated administration?', 'delegated-admin.revoke'],
  ['we get the bill for subscriptions that others sold?', 'billing.receive'],
];
const swedish: readonly (readonly [string, Action])[] = [
  ['vi bjuda in en kund som redan har en partner?', 'invitation.create'],
  ['en kund ha flera partner?', 'invitation.create'],
  ['vi ha en partner till för Azure?', 'invitation.create'],
  ['vi ha två partner samtidigt?', 'invitation.create'],
  ['vem får godkänna en inbjudan?', 'invitation.approve'],
  ['jag avböja inbjudan?', 'invitation.decline'],
  ['vi dra tillbaka inbjudan?', 'invitation.withdraw'],
  ['vi hantera prenumerationen?', 'subscription.modify'],
  ['en ny partner ändra våra prenumerationer?', 'subscription.modify'],
  ['vi säga upp deras prenumeration?', 'subscription.cancel'],
  ['vi flytta prenumerationen till oss?', 'subscription.transfer'],
  ['kontot ägare?', 'account.ownership-change'],
  ['vem äger kontot?', 'account.ownership-change'],
  ['partnern ändra villkoren för befintliga prenumerationer?', 'terms.change'],
  ['en ny partner ändra prenumerationens villkor?', 'terms.change'],
  ['villkoren för vår Azure-prenumeration ändras?', 'terms.change'],
  ['partnern ändra våra skyldigheter för befintliga prenumerationer?', 'obligations.change'],
  ['våra skyldigheter ändras?', 'obligations.change'],
  ['vi ändra registrerad partner?', 'partner-of-record.change'],
  ['vi köpa en Azure-prenumeration till?', 'subscription.purchase'],
  ['vi sälja till en annan CSP-partner?', 'subscription.sell'],
  ['vi beställa ett tillägg?', 'addon.order'],
  ['vi återställa ett lösenord?', 'password.reset'],
  ['vi ta bort licenser?', 'seats.remove'],
  ['vi öppna ett supportärende?', 'support-ticket.create'],
  ['en partner tilldela licenser?', 'licenses.assign'],
  ['om vi får ändra GDAP-begäran', 'gdap.update'],
  ['kunden ta bort partnern?', 'reseller-relationship.remove'],
  ['jag återkalla delegerad administration?', 'delegated-admin.revoke'],
];

for (const [language, questions] of Object.entries({ English: english, Swedish: swedish })) {
  describe(`actionsMeant in ${language}`, () => {
    for (const [question, action] of questions) {
      it(`reads “${question}” as ${action}`, () => {
        assert.deepEqual(actionsMeant(question), [action]);
      });
    }
  });
}

describe('actionsMeant', () => {
  for (const language of languages) {
    it(`finds every action by its own name in ${language.name}, as cards show it`, () => {
      assert.deepEqual(
        actions.filter((action) => !actionsMeant(language.actions[action].name).includes(action)),
        [],
      );
    });
  }

  for (const text of ['', '???', 'what is the weather like?', 'blå himmel', '👍']) {
    it(`finds nothing in “${text}”`, () => {
      assert.deepEqual(actionsMeant(text), []);
    });
  }

  it('takes words in any case', () => {
    assert.deepEqual(actionsMeant('WE RESET A PASSWORD'), ['password.reset']);
  });

  it('never throws, and names known actions once each', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), (text) => {
        const found = actionsMeant(text);
        assert.deepEqual(found, [...new Set(found)]);
        assert.ok(found.every((action) => actions.includes(action)));
      }),
    );
  });
});

describe('nearestActions', () => {
  for (const language of languages) {
    it(`puts first what is spelled most like the text in ${language.name}`, () => {
      for (const action of actions) {
        assert.equal(nearestActions(action, language, 3)[0], action);
        assert.equal(nearestActions(`${language.actions[action].name}x`, language, 3)[0], action);
      }
    });
  }

  it('gives as many as asked, each once, for any text', () => {
    fc.assert(
      fc.property(fc.string(), fc.nat(60), (text, most) => {
        const [english] = languages;
        const found = english ? nearestActions(text, english, most) : [];
        assert.equal(new Set(found).size, Math.min(most, actions.length));
      }),
    );
  });
});
