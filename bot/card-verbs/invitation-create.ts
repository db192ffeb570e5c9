import { formFor } from '../invitations/form.ts';
import { sendForm } from '../invitations/send-form.ts';
import type { Refusal, Reply, Turn } from '../turn.ts';
import type { Click } from './data.ts';

/** Sends what the form holds. When something is wrong the form comes back with the reason and with all that was typed. */
export async function createFromForm(data: Click['data'], turn: Turn): Promise<Reply | Refusal> {
  const sent = await sendForm(data, turn);
  if ('status' in sent) return sent;
  if ('refused' in sent) return sent.refused;
  if ('again' in sent) return { card: await formFor(turn, sent.again) };
  return { card: sent.card, copyOf: sent.created };
}
