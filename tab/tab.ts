import type { Door } from './answers.ts';
import { askAs, Refusal } from './ask.ts';
import { element } from './element.ts';
import { notice } from './notice.ts';
import { run } from './run.ts';
import { chosenPerson, keepPerson, type Session, sessionOf, teamsSession } from './session.ts';
import type { Teams } from './teams.ts';
import { wear } from './theme.ts';

/** The tab from its beginning: Teams, if it is there, then the door, then the page of whoever comes in. */
async function begin(): Promise<void> {
  const teams = await teamsAround();
  const ask = askAs({
    authorization: async () => undefined,
    locale: () => teams?.locale(),
    failed: '',
  });
  const door = await ask.get<Door>('door');
  document.documentElement.lang = door.lang;
  document.documentElement.dir = door.dir;
  if (door.signIn === 'choose') {
    const person = chosenPerson(door);
    if (person === undefined) notice(door.texts['tab.ui.nobody']);
    else await enterAs(person, door, teams);
  } else if (teams) await enter(teamsSession(teams, door.texts['tab.ui.no-token']), door, teams);
  else notice(door.texts['tab.ui.in-teams'], element('p', {}, door.texts['tab.ui.in-teams.how']));
  teams?.ready();
}

/** Teams, where the page stands in a frame of it: with its theme, and the place that a deep link names. */
async function teamsAround(): Promise<Teams | undefined> {
  if (window.parent === window) return undefined;
  const { connect } = await import('./teams.ts');
  const teams = await connect();
  if (!teams) return undefined;
  wear(teams.theme);
  teams.onTheme(wear);
  if (teams.subPageId && location.hash === '') {
    history.replaceState(null, '', `#${teams.subPageId}`);
  }
  return teams;
}

let current = new AbortController();

async function enter(session: Session, door: Door, teams: Teams | undefined): Promise<void> {
  current.abort();
  current = new AbortController();
  const chosen = (person: string): void => void enterAs(person, door, teams, true);
  try {
    await run({ door, session, teams, chosen, signal: current.signal });
  } catch (error) {
    if (current.signal.aborted) return;
    const words = error instanceof Refusal ? error.message : '';
    const again = () => void enter(session, door, teams);
    failed(words || door.texts['tab.ui.failed'], door.texts['tab.ui.again'], again);
  }
}

async function enterAs(
  person: string,
  door: Door,
  teams: Teams | undefined,
  switched = false,
): Promise<void> {
  keepPerson(person);
  await enter(sessionOf(person), door, teams);
  if (switched) document.getElementById('person')?.focus();
}

const failed = (words: string, label: string, again: () => void): void =>
  notice(words, element('button', { type: 'button', class: 'button', click: again }, label));

const patience = 2000;

/** Not even the door answers, so there are no words yet: the page tries again until it does. */
function insist(): void {
  begin().catch(() => setTimeout(insist, patience));
}
insist();
