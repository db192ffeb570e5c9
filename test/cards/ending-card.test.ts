import assert from 'node:assert/strict';
import { type EndingView, endingCard } from '../../cards/ending-card.ts';
import { invitationCard } from '../../cards/invitation-card.ts';
import { languageOf } from '../../cards/language/languages.ts';
import { readerOf } from '../../cards/reader.ts';
import { timeLeft } from '../../cards/time-left.ts';
import { shownOn, verbsOn } from './card-parts.ts';
import { code, customerId, gdap, invitationOf, partnerId } from './invitation-samples.ts';

const en = readerOf(languageOf('en'), { timeZone: 'Europe/Stockholm' });
const sv = readerOf(languageOf('sv'), { timeZone: 'Europe/Stockholm' });
const until = new Date('2026-05-30T08:00:00Z');
const hoursBefore = (hours: number) => new Date(until.getTime() - hours * 60 * 60 * 1000);

describe('the time that is left', () => {
  for (const [hours, english, swedish] of [
    [30 * 24, 'in 30 days', 'om 30 dagar'],
    [7 * 24 - 0.01, 'in 7 days', 'om 7 dagar'],
    [25, 'in 1 day', 'om 1 dag'],
    [24, 'within 24 hours', 'inom 24 timmar'],
    [11, 'within 24 hours', 'inom 24 timmar'],
    [9.9, 'today', 'i dag'],
    [0.1, 'today', 'i dag'],
  ] as const) {
    it(`is “${english}” ${hours} hours before`, () => {
      assert.equal(timeLeft(hoursBefore(hours), until, en), english);
      assert.equal(timeLeft(hoursBefore(hours), until, sv), swedish);
    });
  }
});

describe('the reminder of an invitation', () => {
  const look = { viewer: { side: 'customer', may: 'decide' } } as const;
  const invitation = invitationOf('pending', 'Contoso', { services: ['azure'] });
  const reminder = (reader: typeof en, reminderAt = hoursBefore(7 * 24)) =>
    invitationCard(invitation, reader, { ...look, reminderAt });

  it('begins with the word, holds the code, and says how long there is', () => {
    const { summary } = reminder(en);
    assert.match(summary, new RegExp(`^Reminder: the invitation ${code} .* expires in 7 days$`));
    assert.match(
      reminder(sv).summary,
      new RegExp(`^Påminnelse: inbjudan ${code} .* går ut om 7 dagar$`),
    );
  });

  it('is the card itself with one line more', () => {
    const card = reminder(en);
    const plain = invitationCard(invitation, en, look);
    const line = 'Reminder: this invitation expires in 7 days, on May 30, 2026, 10:00 AM.';
    const texts = shownOn(card).replaceAll(' ', ' ').split('\n');
    const others = shownOn(plain).replaceAll(' ', ' ').split('\n');
    assert.deepEqual(texts, [others[0], line, ...others.slice(1)]);
    assert.deepEqual(verbsOn(card), ['invitation.approve', 'invitation.decline']);
  });

  it('is none once it was answered', () => {
    const decided = invitationOf('declined', 'Contoso');
    assert.deepEqual(
      invitationCard(decided, en, { ...look, reminderAt: hoursBefore(1) }),
      invitationCard(decided, en, look),
    );
  });
});

describe('word of an end of delegated administration', () => {
  const view: EndingView = {
    customer: { tenantId: customerId, name: 'Contoso' },
    partner: { tenantId: partnerId, name: 'Fabrikam' },
    ...{ isReseller: true, services: ['azure', 'office365'], domain: 'contoso.com' },
    ...{ reads: 'partner', cloud: 'public', usGovPortal: undefined },
    ended: [{ ...gdap, until, origin: code, since: hoursBefore(1000) }],
    ...{ until, now: hoursBefore(7 * 24) },
  };
  const shown = (changes: Partial<EndingView>, reader = en) =>
    shownOn(endingCard({ ...view, ...changes }, reader)).replaceAll(' ', ' ');

  it('names both, the roles, the day in the reader’s zone, and what stays', () => {
    const text = shown({});
    assert.match(text, /Fabrikam for Contoso ends in 7 days, on May 30, 2026, 10:00 AM/);
    assert.match(text, /GDAP until May 30, 2026: Directory Readers, License Administrator/);
    assert.match(text, /reseller relationship: Fabrikam may still order/);
    assert.match(text, /All subscriptions/);
  });

  it('gives the partner the invitation to send, in its language', () => {
    const roles = 'Directory Readers, License Administrator, Service Support Administrator';
    assert.match(
      shown({}),
      new RegExp(`^invite contoso.com for azure, office365 roles ${roles}$`, 'm'),
    );
    assert.match(
      shown({}, sv),
      new RegExp(`^bjud in contoso.com för azure, office365 roller ${roles}$`, 'm'),
    );
    const odd = [{ ...gdap, until, origin: code, since: until, roles: ['Reports Reader'] }];
    assert.match(shown({ ended: odd, services: [] }), /^invite contoso.com$/m);
  });

  it('asks of the customer nothing if it should end, and shows it no command', () => {
    const text = shown({ reads: 'customer' });
    assert.match(text, /If that is what you want, there is nothing to do/);
    assert.doesNotMatch(text, /invite contoso.com/);
  });

  it('claims nothing of Microsoft, where it may go on unless it holds Global Administrator', () => {
    assert.match(shown({}), /I do not know whether it is switched on/);
    const ended = [{ ...gdap, until, origin: code, since: until, roles: ['Global Administrator'] }];
    assert.match(shown({ ended }), /cannot be extended automatically.*gdap-auto-extend-not-with/);
  });

  it('says afterwards that its time is over by what is recorded here', () => {
    const text = shown({ now: until });
    assert.match(text, /^Delegated administration: end date reached$/m);
    assert.match(text, /By what is recorded here, .* ended on May 30, 2026/);
    assert.match(shown({ now: until, reads: 'customer' }, sv), /upphörde den delegerade/);
  });
});
