import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { rulesPage } from '../../docs/rules-page.ts';
import { ruleBook } from '../../policy/rule-book.ts';

const page = new URL('../../docs/rules.md', import.meta.url);

describe('docs/rules.md', () => {
  it('is what the rule book says today (npm run docs makes it anew)', async () => {
    assert.equal(await readFile(page, 'utf8'), rulesPage());
  });

  for (const { id } of ruleBook) {
    it(`has an entry for ${id}`, () => {
      assert.ok(rulesPage().includes(`\n### ${id}\n`));
    });
  }
});
