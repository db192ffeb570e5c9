import { Counter, collectDefaultMetrics, Registry } from 'prom-client';

/** What operators watch. Labels are words of ours, never tenants or people. */
export const metrics = new Registry();
collectDefaultMetrics({ register: metrics });

const turns = new Counter({
  name: 'multipartner_turns_total',
  help: 'Activities answered, by type.',
  labelNames: ['type'],
  registers: [metrics],
});
const sends = new Counter({
  name: 'multipartner_deliveries_total',
  help: 'Outbox entries worked on, by what became of them.',
  labelNames: ['outcome'],
  registers: [metrics],
});

const types = new Set(['message', 'invoke', 'conversationUpdate', 'installationUpdate']);

export const countTurn = (type: string): void =>
  turns.inc({ type: types.has(type) ? type : 'other' });
export const countSend = (outcome: string): void => sends.inc({ outcome });
