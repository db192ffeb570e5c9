import type { Rows } from './expected.ts';

const query = (commandId: string, value: string) =>
  JSON.stringify({ commandId, parameters: [{ name: 'query', value }] });
const typed = (queryText: string) => JSON.stringify({ queryText, dataset: 'customers' });
const form = '"verb":"invitation.create","services":"azure","delegatedAdmin":false';

/**
 * What each person is answered to an invoke that comes from any chat; read as the table in `expected.ts`. By the name of
 * the invoke, and by its value with what the cells are about in braces.
 */
export const invokes: Readonly<Record<string, Rows>> = {
  'application/search': {
    [typed('')]: { own: 'SSSNN NNNN N NNN SN' },
    // Whoever is meant by a whole domain or name could be invited by it too.
    [typed('{domain}')]: {
      related: 'SSS== ==== = === S=',
      peer: 'SSS== ==== = === S=',
      unrelated: 'SSS== ==== = === S=',
      missing: 'NNNNN NNNN N NNN NN',
    },
    [typed('{part}')]: {
      related: 'SSS== ==== = === S=',
      peer: '===== ==== = === ==',
      unrelated: '===== ==== = === ==',
      missing: 'NNNNN NNNN N NNN NN',
    },
  },
  'composeExtension/query': {
    [query('customers', '')]: { own: 'SSSSS PPPP G SPP SP' },
    [query('customers', '{name}')]: {
      related: 'SSSSS PPPP G SPP SP',
      peer: '===== PPPP G =PP =P',
      unrelated: '===== PPPP G =PP =P',
      missing: 'NNNNN PPPP G NPP NP',
    },
    [query('partners', '')]: { own: 'SSSSS SSSS G SSS SS' },
    [query('partners', '{name}')]: {
      related: '===== SSSS G =SS =S',
      peer: '===== ==== G === ==',
      unrelated: '===== ==== G === ==',
      missing: 'NNNNN NNNN G NNN NN',
    },
    [query('invitations', '{code}')]: {
      related: 'SSSSS SSSS G SSS SS',
      peer: '===== ==== G === ==',
      unrelated: '===== ==== G === ==',
      missing: 'NNNNN NNNN G NNN NN',
    },
  },
  'composeExtension/fetchTask': {
    '{"commandId":"invite"}': { own: 'SSSii iiii G iii Si' },
  },
  'composeExtension/submitAction': {
    [`{"commandId":"invite","data":{"customer":"{domain}",${form}}}`]: {
      own: 'sssii iiii G iii si',
      related: 'WWWii iiii G iii Wi',
      peer: 'cccii iiii G iii ci',
      unrelated: 'DDDii iiii G iii oi',
      missing: 'UUUii iiii G iii Ui',
    },
  },
  // The answer says nothing but that it was heard. What is saved for whom: test/turns/export.test.ts.
  'fileConsent/invoke': {},
};
