import type { CustomerChoice } from '../../cards/customer-input.ts';
import type { Card } from '../../cards/elements.ts';
import { type FormInput, inviteForm } from '../../cards/invite-form.ts';
import type { Turn } from '../turn.ts';
import { suggestCustomers } from './suggest.ts';

/** Teams shows no more. */
export const mostChoices = 15;

/** What is on the form beside its inputs: what was typed before, and what was wrong with it. */
export type Again = { readonly input: FormInput; readonly problem: Card };
type Place = { readonly dialog: boolean };

/** The form for whoever may invite, in a message or in a dialog. In a dialog nothing is looked up: the bot may not be there. */
export async function formFor(
  turn: Turn,
  again?: Again | undefined,
  { dialog }: Place = { dialog: false },
): Promise<Card> {
  const { tenant, reader } = turn.actor;
  const customers =
    turn.typeAhead && !dialog ? await choicesWith(again?.input.customer ?? '', turn) : [];
  return inviteForm({ cloud: tenant?.cloud ?? 'public', customers, dialog, ...again }, reader);
}

/** The first to choose from. What was chosen before is among them, since a client shows nothing else. */
async function choicesWith(chosen: string, turn: Turn): Promise<CustomerChoice[]> {
  const first = (await suggestCustomers('', turn)).slice(0, mostChoices);
  if (chosen === '') return first;
  const isChosen = ({ value }: CustomerChoice) => value === chosen;
  const known = (await suggestCustomers(chosen, turn)).find(isChosen);
  const others = first.filter((choice) => !isChosen(choice));
  return [known ?? { title: chosen, value: chosen }, ...others].slice(0, mostChoices);
}
