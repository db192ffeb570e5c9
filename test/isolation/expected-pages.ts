import type { ListName } from '../../bot/lists.ts';
import type { Rows } from './expected.ts';

/** What each person gets of each list by a button that turns its pages; read as the table in `expected.ts`. */
export const pages: Readonly<Record<ListName, Rows>> = {
  invites: {
    'list=invites&after={code}': {
      related: 'SSSSS SSSS = SSS SS',
      peer: '===== ==== = === ==',
      unrelated: '===== ==== = === ==',
      missing: 'SSSSS SSSS S SSS SS',
    },
  },
  partners: {
    'list=partners&tenant={tenant}': {
      related: 'SSSSS UUUU U SUU SU',
      peer: 'UUUUU UUUU U UUU UU',
      unrelated: 'UUUUU UUUU U UUU UU',
      missing: 'UUUUU UUUU U UUU UU',
    },
  },
  subscriptions: {
    'list=subscriptions&tenant={tenant}': {
      related: 'SSSSS SSSS T SSS SS',
      peer: 'UUUUU ==== T U== U=',
      unrelated: 'UUUUU ==== T U== U=',
      missing: 'UUUUU SSSS T USS US',
    },
  },
  customers: {
    'list=customers': { own: 'SSSSS PPPP T SPP SP' },
    'list=customers&search={name}': {
      related: 'SSSSS PPPP T SPP SP',
      peer: '===== PPPP T =PP =P',
      unrelated: '===== PPPP T =PP =P',
      missing: 'SSSSS PPPP T SPP SP',
    },
  },
  deliveries: {
    'list=deliveries': { own: 'SAAAA SAAA T AAA AS' },
  },
  history: {
    'list=history': { own: 'SSSSS SSSS T SSS SS' },
    'list=history&other={tenant}': {
      own: 'SSSSS SSSS T SSS SS',
      related: 'SSSSS SSSS T SSS SS',
      peer: '===== ==== T === ==',
      unrelated: '===== ==== T === ==',
      missing: 'SSSSS SSSS T SSS SS',
    },
    'list=history&about={code}': {
      related: 'SSSSS SSSS T SSS SS',
      peer: '===== ==== T === ==',
      unrelated: '===== ==== T === ==',
      missing: 'SSSSS SSSS T SSS SS',
    },
  },
  rules: {
    'list=rules': { own: 'SSSSS SSSS S SSS SS' },
  },
};

/** The same of a list as CSV, as text and as a file. */
export const exports: Rows = {
  'list=invites&after={code}': {
    related: 'SSSSS SSSS T SSS SS',
    peer: '===== ==== T === ==',
    unrelated: '===== ==== T === ==',
    missing: 'SSSSS SSSS T SSS SS',
  },
  'list=partners&tenant={tenant}': {
    related: 'SSSSS UUUU T SUU SU',
    peer: 'UUUUU UUUU T UUU UU',
    unrelated: 'UUUUU UUUU T UUU UU',
    missing: 'UUUUU UUUU T UUU UU',
  },
  'list=partners&tenant={tenant}&as=file': {
    own: 'DDDDD DDDD T DDD SS',
    related: 'DDDDD UUUU T DUU SU',
    peer: 'UUUUU UUUU T UUU UU',
    unrelated: 'UUUUU UUUU T UUU UU',
    missing: 'UUUUU UUUU T UUU UU',
  },
  'list=customers&search={name}': {
    related: 'SSSSS PPPP T SPP SP',
    peer: '===== PPPP T =PP =P',
    unrelated: '===== PPPP T =PP =P',
    missing: 'SSSSS PPPP T SPP SP',
  },
  'list=history&other={tenant}': {
    own: 'SSSSS SSSS T SSS SS',
    related: 'SSSSS SSSS T SSS SS',
    peer: '===== ==== T === ==',
    unrelated: '===== ==== T === ==',
    missing: 'SSSSS SSSS T SSS SS',
  },
};
