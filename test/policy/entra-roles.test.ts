import assert from 'node:assert/strict';
import { defaultDays, entraRoles, findEntraRole, leastRoles } from '../../policy/entra-roles.ts';

const roles = Object.entries(entraRoles);

describe('entraRoles', () => {
  it('gives every role a template id of its own', () => {
    const ids = roles.map(([, id]) => id);
    assert.deepEqual(ids, [...new Set(ids)]);
    for (const id of ids) assert.match(id, /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/);
  });

  it('asks by default for no role that could give itself more', () => {
    assert.deepEqual(leastRoles, [
      'Directory Readers',
      'License Administrator',
      'Service Support Administrator',
    ]);
  });

  it('asks by default for a time that Microsoft accepts', () => {
    assert.ok(Number.isInteger(defaultDays) && defaultDays >= 1 && defaultDays <= 730);
  });
});

describe('findEntraRole', () => {
  for (const [name, id] of roles) {
    it(`finds ${name} by name and by id, in any case and with spaces around`, () => {
      for (const text of [name, name.toUpperCase(), ` ${name.toLowerCase()}\n`, id.toUpperCase()]) {
        assert.equal(findEntraRole(text), name);
      }
    });
  }

  for (const text of ['', 'Administrator', 'global-admin', 'toString', '__proto__']) {
    it(`finds no role “${text}”`, () => {
      assert.equal(findEntraRole(text), undefined);
    });
  }
});
