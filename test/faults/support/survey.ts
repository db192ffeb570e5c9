import { auditOf } from './audited.ts';
import { heardIn, hearing, repeatedIn } from './hearing.ts';
import { contradictions, endedOtherwise } from './ledger.ts';
import type { Fact, Outcome } from './outcome.ts';
import type { Stage } from './stage.ts';
import { recordedApprovals, type Stored, storedInvitations } from './stored.ts';
import { statusOn } from './telling.ts';

type End = {
  /** What is still owed after the time that it may take. */
  readonly owed: readonly string[];
  /**
   * The part of all messages that may have come twice, or have no id because the bot was killed before it learned it,
   * so that nobody can bring them up to date.
   */
  readonly mostRepeated: number;
};

/** What has to be true once everything has settled, whatever happened before. */
export async function survey(
  stage: Stage,
  { owed, mostRepeated }: End,
): Promise<Pick<Outcome, 'facts' | 'figures'>> {
  const { fleet, connector, tenants, ledger } = stage;
  const invitations = await storedInvitations(fleet);
  const heard = heardIn(connector.taken);
  const toHear = hearing(tenants, invitations);
  const repeated = repeatedIn(heard);
  const approved = invitations.filter(({ status }) => status === 'approved');
  const recorded = await recordedApprovals(fleet);
  const unrecorded = approved.filter(({ _id }) => !recorded.has(_id)).map(({ _id }) => _id);
  const left = toHear.leftWithACard(connector.taken, heard);
  const deliveries = connector.taken.length;
  const part = repeated.length / Math.max(1, deliveries);
  const acknowledged = ledger.created.size + ledger.told.size;
  const instead = toHear.instead(heard);
  // Of a call that was broken off or left, or a bot that was killed, nobody knows whether the card came.
  const isUnsure = mostRepeated > 0 || connector.faults.part > 0;
  const allowed = new Set(isUnsure ? instead : []);
  const strange = toHear.strange(heard).filter((key) => !allowed.has(key));
  const audited = await auditOf(fleet, invitations);
  const facts: Fact[] = [
    fact('every acknowledged change is stored', acknowledged, contradictions(ledger, invitations)),
    fact(
      '“show” tells each as it is stored',
      ledger.told.size,
      await shownOtherwise(stage, invitations),
    ),
    fact('every invitation has exactly one end', invitations.length, endedOtherwise(invitations)),
    fact(
      'the audit is whole and has each event once on either side',
      audited.entries,
      audited.flaws,
    ),
    fact('nobody who may decide was refused', ledger.turns.acknowledged, ledger.refused),
    fact('every approval is recorded as a relationship', approved.length, unrecorded),
    fact('everybody owed word has it', toHear.owed.length, toHear.missing(heard)),
    fact('nobody hears what is not theirs or not true', heard.size, strange),
    fact(
      `${limit(mostRepeated)} left showing an open invitation that has ended`,
      heard.size,
      left.length <= mostRepeated * heard.size ? [] : left,
    ),
    fact('nothing is left undelivered', invitations.length, owed),
    fact(`${limit(mostRepeated)} told twice`, deliveries, part <= mostRepeated ? [] : repeated),
  ];
  const { turns } = ledger;
  return {
    facts,
    figures: [
      ['turns acknowledged', String(turns.acknowledged)],
      ['turns not acknowledged', String(turns.not)],
      ['invitations', String(invitations.length)],
      ['… of them', tally(invitations.map(({ status }) => status))],
      ['decisions acknowledged', String(ledger.told.size)],
      ['deliveries (messages and updates)', String(deliveries)],
      ['cards left that show no end', String(left.length)],
      ['told how it ended in place of a card that may have come', String(instead.length)],
      ['messages that came twice', `${repeated.length} (${(part * 100).toFixed(2)} %)`],
    ],
  };
}

const limit = (part: number): string =>
  part > 0 ? `of a thousand messages at most ${part * 1000} are` : 'no message is';

export const fact = (claim: string, checked: number, against: readonly string[]): Fact => ({
  claim,
  checked,
  against,
});

/** Asks as the partner who sent them, one after another. */
async function shownOtherwise(
  { client, tenants, ledger }: Stage,
  invitations: readonly Stored[],
): Promise<string[]> {
  const agents = new Map(tenants.partners.map(({ tenantId, people }) => [tenantId, people[0]]));
  const others: string[] = [];
  for (const { _id: code, status, partner } of invitations) {
    const agent = agents.get(partner.tenantId);
    if (!agent || !(ledger.told.has(code) || ledger.created.has(code))) continue;
    const reply = await client.say(agent, `show ${code}`);
    const shown = reply && statusOn(reply.card);
    if (shown !== status)
      others.push(`${code} is ${status} and shown as ${shown ?? reply?.summary}`);
  }
  return others;
}

/** How many there are of each, the most first. */
function tally(names: readonly string[]): string {
  const counts = new Map<string, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  const sorted = [...counts].sort(([, one], [, other]) => other - one);
  return sorted.map(([name, count]) => `${count} ${name}`).join(', ');
}
