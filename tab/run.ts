import type { Door, Mark, Me } from './answers.ts';
import { type Ask, askAs } from './ask.ts';
import { checkView } from './check-view.ts';
import { type CardDialog, cardDialog } from './dialog.ts';
import { element } from './element.ts';
import { historyView } from './history-view.ts';
import { invitationsView } from './invitations-view.ts';
import { watch } from './live.ts';
import { mainView } from './main-view.ts';
import { openOutside } from './outside.ts';
import { type Page, say, type View } from './page.ts';
import { currentPlace, type ViewName } from './place.ts';
import type { Session } from './session.ts';
import { shell } from './shell.ts';
import { subscriptionsView } from './subscriptions-view.ts';
import { switcher } from './switcher.ts';
import type { Teams } from './teams.ts';
import { toast } from './toast.ts';

type Run = {
  readonly door: Door;
  readonly session: Session;
  readonly teams: Teams | undefined;
  /** Somebody else was chosen. */
  readonly chosen: (person: string) => void;
  /** Ends when somebody else takes over. */
  readonly signal: AbortSignal;
};

/** The page as one person sees it. */
export async function run({ door, session, teams, chosen, signal }: Run): Promise<void> {
  const ask = askAs({
    authorization: session.authorization,
    locale: () => teams?.locale(),
    failed: door.texts['tab.ui.failed'],
  });
  // The mark first: what changes while the first rows are read is noticed.
  const [me, first] = await Promise.all([
    ask.get<Me>('me', {}, signal),
    ask.get<Mark>('mark', {}, signal),
  ]);
  document.documentElement.lang = me.lang;
  document.documentElement.dir = me.dir;

  const live = element('p', { class: 'unseen', role: 'status' });
  const told = toast();
  const page = pageOf(me, ask, { teams, live, tell: told.tell, dialog: () => dialog });
  const outer = shell(page, document.body, switcher(door, session.person, chosen));
  const dialog = cardDialog(page, document.body);
  document.body.append(live, told.node);

  const views = new Map<ViewName, View>();
  let shown: View | undefined;
  const follow = (): void => {
    const place = currentPlace();
    const view = views.get(place.view) ?? makers[place.view](page, dialog);
    views.set(place.view, view);
    if (view !== shown) {
      const isFirst = shown === undefined;
      dialog.close();
      outer.main.replaceChildren(view.node);
      outer.at(place.view, view.title);
      if (!isFirst) {
        scrollTo(0, 0);
        page.announce(view.title);
      }
      shown = view;
    }
    view.show(place);
  };
  addEventListener('hashchange', follow, { signal });
  follow();
  watch({
    ...{ ask, first, signal, offline: outer.offline },
    changed: async () => {
      await Promise.all([shown?.refresh(), dialog.refresh()]);
    },
  });
}

const makers: Readonly<Record<ViewName, (page: Page, dialog: CardDialog) => View>> = {
  main: mainView,
  invitations: invitationsView,
  subscriptions: subscriptionsView,
  check: checkView,
  history: historyView,
};

type Around = {
  readonly teams: Teams | undefined;
  readonly live: HTMLElement;
  readonly tell: Page['tell'];
  readonly dialog: () => CardDialog;
};

const pageOf = (me: Me, ask: Ask, { teams, live, tell, dialog }: Around): Page => {
  const page: Page = {
    me,
    ask,
    t: (name) => me.texts[`tab.ui.${name}`],
    announce: (text) => {
      live.textContent = text;
    },
    tell,
    openLink: (address) => openOutside(address, teams),
    // What is said may be refused, and that is written down; so it is said once.
    openCard: (command) =>
      dialog().open({ name: command, get: (signal) => say(page, command, signal), isLive: false }),
  };
  return page;
};
