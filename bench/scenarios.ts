import { type Channel, messageFrom } from './activity.ts';
import { echoes } from './answers.ts';
import { approvalTurns, invitationTurn, newPairs } from './invitations.ts';
import type { Stage } from './measure.ts';
import { tryOutPeople } from './people.ts';
import { reads } from './reads.ts';
import type { Scenario } from './scenario.ts';
import { peerNames, peers, type Stages } from './stages.ts';

const deliveries = ['response', 'connector'] as const;

/** Everything that is timed, in the order of the tables. */
export const scenariosOn = ({ connector: { serviceUrl }, of }: Stages): readonly Scenario[] =>
  deliveries.flatMap((delivery) => {
    const channel = { serviceUrl, delivery };
    return [...reads(channel), ...writes(channel, of.multipartner), ...echoing(channel)];
  });

function writes(channel: Channel, stage: Stage): Scenario[] {
  const { delivery } = channel;
  const ours = { kind: 'write', server: 'multipartner', delivery } as const;
  const invite: Scenario = {
    ...{ ...ours, name: 'Multipartner, invite' },
    prepare: async (count) => newPairs(count).map((pair) => invitationTurn(pair, channel)),
  };
  const approve: Scenario = {
    ...{ ...ours, name: 'Multipartner, approval' },
    prepare: (count) => approvalTurns(stage, newPairs(count)),
  };
  // A click is answered in the response, always.
  return delivery === 'response' ? [invite, approve] : [invite];
}

function echoing(channel: Channel): Scenario[] {
  const { delivery } = channel;
  const turns = tryOutPeople.map((who) => ({
    activity: messageFrom(who, 'help', channel),
    isRight: echoes('help'),
  }));
  // Without a bot there is nobody to write to a connector.
  const bots = peers.filter((peer) => peer !== 'bare-restify');
  return (delivery === 'response' ? peers : bots).map((server) => ({
    ...({ kind: 'read', name: peerNames[server] } as const),
    ...{ server, delivery, turns },
  }));
}
