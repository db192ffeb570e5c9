import type { Settings } from './settings.ts';

/** What a newcomer reads first. */
export const welcome = ({ botPort, partnerPort, customerPort }: Settings) => `
Multipartner is ready. First open both pages, side by side, so that both people have the bot:

  The partner's Teams    http://localhost:${partnerPort}
  You are Ada Lindgren, Admin agent at Fabrikam, a CSP partner. In the personal chat, type:
    invite contoso.com for azure note We would like to run your Azure
    check subscription.modify for contoso.com

  The customer's Teams   http://localhost:${customerPort}
  You are Bo Ek, Global admin at Contoso. Ada's invitation arrives here as a card: approve it, or
  decline it with a reason, and see her told at once. Then type:
    partners

  The tab                http://localhost:${botPort}/tab
  All of a tenant's partners and invitations at a glance, beside the chat. Choose whose you look at.

  help lists everything you can do; language svenska (or språk svenska) switches to Swedish.
  What you did survives a restart, and npm start -- --fresh begins anew. Ctrl-C stops everything.

`;
