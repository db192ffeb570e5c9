import type { Bot } from '../support/bot.ts';
import {
  ada,
  bo,
  cia,
  contoso,
  dan,
  eve,
  fabrikam,
  hal,
  pia,
  proseware,
  sam,
} from '../support/world.ts';

/** Everybody whom the hostile activities claim to come from. */
export const people = [ada, bo, cia, dan, eve, hal, pia, sam] as const;

/** Both have delegated administration of Contoso's, and an invitation that waits for its answer. */
export const pairs = [
  { customer: contoso, partner: fabrikam },
  { customer: contoso, partner: proseware },
] as const;

/** Codes of real invitations: what waits for an answer, and what has one. */
export type Codes = { readonly pending: readonly string[]; readonly decided: readonly string[] };

/**
 * A world in which nobody's hostile words could rightly change anything: each partner has already asked each
 * customer whom it could ask, so that even a whole invitation in them is one too many.
 */
export async function setTheStage(bot: Bot): Promise<Codes> {
  for (const person of people) await bot.install(person);
  const approved = await invited(bot, ada, 'contoso.com for azure');
  await bot.click(bo, 'invitation.approve', { code: approved });
  const declined = await invited(bot, pia, 'contoso.com');
  await bot.click(bo, 'invitation.decline', { code: declined, reason: 'no' });
  const pending = [
    await invited(bot, ada, 'contoso.com for office365'),
    await invited(bot, pia, 'contoso.com for azure'),
  ];
  for (const customer of ['northwind-corp.com', 'wideworldimporters.com']) {
    for (const partner of [ada, pia]) await invited(bot, partner, customer);
  }
  return { pending, decided: [approved, declined] };
}

async function invited(bot: Bot, who: typeof ada, rest: string): Promise<string> {
  const { summary } = await bot.say(who, `invite ${rest}`);
  const [code] = summary.match(/INV-\w{6}/) ?? [];
  if (!code) throw new Error(`No invitation: ${summary}`);
  return code;
}
