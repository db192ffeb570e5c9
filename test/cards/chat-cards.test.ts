import assert from 'node:assert/strict';
import { mostCharacters } from '../../cards/card.ts';
import type { Card } from '../../cards/elements.ts';
import { inviteForm } from '../../cards/invite-form.ts';
import { languageOf } from '../../cards/language/languages.ts';
import { noticeCard } from '../../cards/notice-card.ts';
import { readerOf } from '../../cards/reader.ts';
import { sharedInvitation } from '../../cards/shared-cards.ts';
import { clouds } from '../../policy/vocabulary.ts';
import { check, made } from './card-checks.ts';
import { ofType, shownOn, textsIn } from './card-parts.ts';
import { marker, proseOf } from './hostile-texts.ts';
import { invitationOf } from './invitation-samples.ts';
import { isPlain } from './plain-places.ts';
import { complaintsAbout } from './renderer.ts';
import type { Sample } from './samples.ts';
import { sharedSamples } from './shared-samples.ts';

/** Everything that may be typed, and everything that may be wrong with it. */
const dialogs: Sample = (reader, name) =>
  clouds.flatMap((cloud) => {
    const input = { customer: name, services: name, days: name, note: proseOf(name) };
    const problem = noticeCard({ title: reader.t('error.title'), text: proseOf(name) }, reader);
    return [
      inviteForm({ cloud, dialog: true }, reader),
      inviteForm({ cloud, dialog: true, input, problem }, reader),
    ];
  });

describe('the form in a dialog', () => {
  it('is the form of a message, but for the button, which is its fallback', () => {
    check(made(dialogs), (dialog, reader) => {
      const cloud = ofType(dialog, /^Input\.Number$/).length > 0 ? 'public' : 'us-gov';
      const message = inviteForm({ cloud }, reader);
      const [button, ...others] = dialog.content.actions ?? [];
      assert.deepEqual(others, []);
      assert.deepEqual(button, message.content.actions?.[0]?.fallback);
      const ids = (card: Card) => ofType(card, /^Input\./).map(({ id, type }) => [id, type]);
      assert.deepEqual(ids(dialog), ids(message));
    });
  });

  it('is read without a complaint, is small, and shows what was typed as text', () => {
    check(made(dialogs), (dialog) => {
      assert.deepEqual(complaintsAbout(dialog.content), []);
      assert.ok(JSON.stringify(dialog.content).length <= mostCharacters);
      const theirs = textsIn(dialog).filter(({ text }) => text.includes(marker));
      assert.ok(theirs.every(isPlain));
    });
  });
});

describe('a card in a chat', () => {
  for (const [kind, sample] of Object.entries(sharedSamples)) {
    it(`has nothing that acts: ${kind}`, () => {
      check(made(sample), (card) => {
        assert.deepEqual(ofType(card, /^(Action|Input)\./), []);
        assert.equal(card.content.actions, undefined);
      });
    });
  }
});

describe('an invitation in a chat', () => {
  it('names the zone of its end, since people of other zones may read it', () => {
    const en = readerOf(languageOf('en'), { timeZone: 'Europe/Stockholm', locale: 'en-GB' });
    const { card } = sharedInvitation(invitationOf('pending', 'Bo'), en, new Date());
    assert.match(shownOn(card), /30 May 2026, 10:00 CEST/);
  });
});

describe('the form with more customers than fit', () => {
  it('keeps the one that was chosen, and shows as many others as there is room for', () => {
    const names = Array.from({ length: 15 }, (_, index) => ({
      title: '"'.repeat(340),
      value: `${index}.${'"'.repeat(380)}`,
    }));
    check(
      made((reader) => [inviteForm({ cloud: 'public', customers: names }, reader)]),
      (card) => {
        assert.ok(JSON.stringify(card.content).length <= mostCharacters);
        const [customer] = ofType(card, /^Input\.ChoiceSet$/);
        const { choices } = customer as { choices: typeof names };
        assert.ok(choices.length > 1 && choices.length < names.length, `${choices.length}`);
        assert.equal(choices[0], names[0]);
      },
    );
  });
});
