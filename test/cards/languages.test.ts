import assert from 'node:assert/strict';
import { en } from '../../cards/language/en.ts';
import { commandNames } from '../../cards/language/language.ts';
import { findLanguage, languageOf, languages } from '../../cards/language/languages.ts';
import { findEntraRole } from '../../policy/entra-roles.ts';
import { isTyped, textsOf } from './language-texts.ts';

/** Names of products, and messages that are all arguments. */
const sameEverywhere = `
direction services/office365 services/azure services/dynamics365 delegatedAdminKinds/gdap delegatedAdminKinds/dap
messages/verdict.question messages/invitation.partner messages/invitation.delivery.line
messages/verdict.question.about messages/verdict.assumed messages/verdict.answered
messages/revoke.held.roles messages/revoke.remains.rule asks/link.kind/answers/gdap
asks/subscription.service/answers/office365 asks/subscription.service/answers/azure
asks/subscription.service/answers/dynamics365
messages/form.customer.placeholder messages/list.invites.row
messages/subscription.line messages/relationship.admin messages/relationship.admin.dap messages/rule.id
messages/help.command.summary messages/whoami.summary messages/shared.status
messages/tab.count messages/tab.ui.partner messages/tab.ui.status
`
  .trim()
  .split(/\s+/);
/** Microsoft Entra roles are called what Microsoft calls them. */
const isEntraRole = (text: string) => findEntraRole(text) !== undefined;

describe('languages', () => {
  for (const language of languages.slice(1)) {
    it(`leave in ${language.name} only what is the same in every language`, () => {
      const english = new Map(textsOf(en));
      const untranslated = textsOf(language).filter(
        ([path, text]) =>
          english.get(path) === text &&
          !isTyped(path) &&
          !isEntraRole(text) &&
          !sameEverywhere.includes(path),
      );
      assert.deepEqual(untranslated, []);
    });
  }

  it('give no command word to two commands', () => {
    const pairs = languages.flatMap(({ commands }) =>
      commandNames.flatMap((name) => commands[name].words.map((word) => [word, name] as const)),
    );
    const owners = new Map(pairs);
    assert.deepEqual(
      pairs.filter(([word, name]) => owners.get(word) !== name),
      [],
    );
  });

  it('give no name of a service, role or state to two of them', () => {
    for (const list of ['serviceWords', 'roleWords', 'statusWords'] as const) {
      const pairs = languages.flatMap((language) =>
        Object.entries(language[list]).flatMap(([id, words]) => words.map((word) => [word, id])),
      );
      const owners = new Map(pairs.map(([word, id]) => [word, id]));
      assert.deepEqual(
        pairs.filter(([word, id]) => owners.get(word) !== id),
        [],
      );
    }
  });

  for (const locale of [undefined, '', 'de-DE', 'x', 'svx', 'toString', '-']) {
    it(`fall back to English for the locale ${locale}`, () => {
      assert.equal(languageOf(locale).tag, 'en');
    });
  }

  it('know no language that nobody wrote', () => {
    for (const name of ['', 'deutsch', 'constructor']) assert.equal(findLanguage(name), undefined);
  });
});
