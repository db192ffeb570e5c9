import type { mongo } from 'mongoose';
import { ada, bo, contoso, fabrikam, type Who } from './world.ts';

/** A list with rows put straight into the database: as many as wanted, and gone or there at any moment. */
export type PagedList = {
  readonly command: string;
  readonly who: Who;
  readonly collection: string;
  /** A row by its place; what identifies it on a card, and in the filter that finds it. */
  readonly rowOf: (index: number) => mongo.Document;
  readonly keyOf: (row: mongo.Document) => string;
};

const since = new Date('2024-05-01T00:00:00Z');
const newest = Date.parse('2026-03-01T08:00:00Z');
const at = (index: number) => new Date(newest - index * 1000);
const number = (index: number) => String(index).padStart(6, '0');
const code = (index: number) => `INV-${number(index)}`;
const name = (index: number) => `Row-${number(index)}`;
const guid = (index: number) => `00000000-0000-4000-8000-${String(index).padStart(12, '0')}`;
const grants = [{ origin: 'directory', services: ['azure'], since }];
const person = ({ tenantId, aadObjectId, name: called }: Who) => ({
  ...{ tenantId, aadObjectId, name: called },
});

export const pagedLists: Readonly<Record<string, PagedList>> = {
  customers: {
    ...{ command: 'customers', who: ada, collection: 'relationships' },
    rowOf: (index) => ({
      ...{ customerTenantId: guid(index), customerName: name(index), grants },
      ...{ partnerTenantId: fabrikam, partnerName: 'Fabrikam' },
    }),
    keyOf: ({ customerName }) => customerName,
  },
  partners: {
    ...{ command: 'partners', who: bo, collection: 'relationships' },
    rowOf: (index) => ({
      ...{ customerTenantId: contoso, customerName: 'Contoso', grants },
      ...{ partnerTenantId: guid(index), partnerName: name(index) },
    }),
    keyOf: ({ partnerName }) => partnerName,
  },
  subscriptions: {
    ...{ command: 'subscriptions', who: bo, collection: 'subscriptions' },
    rowOf: (index) => ({
      ...{ _id: `sub-${index}`, name: name(index), status: 'active' },
      ...{ customerTenantId: contoso, customerName: 'Contoso', service: 'azure', commerce: 'nce' },
    }),
    keyOf: ({ name: called }) => called,
  },
  invites: {
    ...{ command: 'invites', who: ada, collection: 'invitations' },
    rowOf: (index) => ({
      ...{ _id: code(index), tenants: [fabrikam, contoso], cloud: 'public', services: ['azure'] },
      partner: {
        ...{ tenantId: fabrikam, name: 'Fabrikam', programId: '1234567', type: 'direct-bill' },
      },
      customer: { tenantId: contoso, name: 'Contoso' },
      ...{ status: 'expired', createdAt: at(index), createdBy: person(ada), expiresAt: at(index) },
      history: [{ at: at(index), event: 'created', by: person(ada) }],
      ...{ outbox: [], copies: [] },
    }),
    keyOf: ({ _id }) => String(_id),
  },
  history: {
    ...{ command: 'history', who: bo, collection: 'audit' },
    rowOf: (index) => ({
      ...{ tenantId: contoso, seq: 100_000_000 - index, at: at(index), event: 'expired' },
      ...{ about: code(index), key: name(index), prev: '', hash: name(index) },
    }),
    keyOf: ({ about }) => about,
  },
  deliveries: {
    ...{ command: 'deliveries', who: bo, collection: 'deliveries' },
    rowOf: (index) => ({
      ...{ tenantId: contoso, conversationId: 'gone', key: name(index), kind: 'invitation' },
      ...{ code: code(index), event: 'created', owedAt: at(index), state: 'dead', attempts: 1 },
    }),
    keyOf: ({ code: about }) => about,
  },
};
