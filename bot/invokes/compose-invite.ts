import { z } from 'zod';
import type { Card } from '../../cards/elements.ts';
import { sharedInvitation } from '../../cards/shared-cards.ts';
import { mayBeGuest } from '../actor.ts';
import { clickInMessage } from '../card-verbs/data.ts';
import { inviterProblem } from '../invitations/create.ts';
import { formFor } from '../invitations/form.ts';
import { sendForm } from '../invitations/send-form.ts';
import { guest, unreadable } from '../refusal.ts';
import type { Turn } from '../turn.ts';
import { dialog, results, sentence } from './compose-answers.ts';
import type { Invoke, Invoked } from './invoke.ts';

/** Who reads no manifest, as the Agents Playground, may leave out the only action that there is. */
const opened = z.object({ commandId: z.literal('invite').default('invite') });
const submitted = opened.extend({ data: z.unknown() });

/** The message extension's action: the form in a dialog, over whichever chat somebody is in. */
export const openInvite: Invoke = {
  run: async (value, turn) => {
    if (!opened.safeParse(value).success) return unreadable(turn);
    turn.log.setBindings({ asked: 'compose invite' });
    if (mayBeGuest(turn.actor)) return guest(turn);
    const refused = await inviterProblem(turn);
    return inDialog(refused?.card ?? (await formFor(turn, undefined, { dialog: true })), turn);
  },
  refuse: (_, message) => sentence(message),
};

/** The form is sent: what comes of it is put into the message, or the dialog says what is wrong with it. */
export const submitInvite: Invoke = {
  run: async (value, turn) => {
    const click = clickInMessage(submitted.safeParse(value).data?.data);
    if (click?.verb !== 'invitation.create') return unreadable(turn);
    turn.log.setBindings({ asked: 'compose invite', verb: click.verb });
    const { actor, now } = turn;
    if (mayBeGuest(actor)) return guest(turn);
    const sent = await sendForm(click.data, turn);
    if ('status' in sent) return sent;
    if ('refused' in sent) return inDialog(sent.refused.card, turn);
    if ('again' in sent) return inDialog(await formFor(turn, sent.again, { dialog: true }), turn);
    return { outcome: 200, body: results([sharedInvitation(sent.created, actor.reader, now)]) };
  },
  refuse: (_, message) => sentence(message),
};

const inDialog = (card: Card, { actor: { reader } }: Turn): Invoked => ({
  outcome: 200,
  body: dialog(reader.t('form.title'), card),
});
