import { askable } from '../../policy/askable.ts';
import { assumptions } from '../../policy/assumptions.ts';
import { roles } from '../../policy/vocabulary.ts';
import type { Asking } from '../../tab/answers.ts';
import type { Reader } from '../reader.ts';
import { type ActionGroup, actionGroups } from './action-groups.ts';

/** Everything that a question can be made of, by its names and as it is written. */
export const askingOf = ({ t, language }: Reader): Asking => ({
  actions: keysOf(actionGroups).map((group: ActionGroup) => ({
    group: t(`tab.actions.${group}`),
    choices: actionGroups[group].map((text) => ({ text, name: language.actions[text].name })),
  })),
  roles: roles.map((text) => ({ text, name: language.roles[text] })),
  suppositions: keysOf(assumptions).map((text) => ({
    text,
    name: language.assumptions[text].name,
  })),
  questions: keysOf(askable).map((fact) => {
    const { ask, answers } = language.asks[fact];
    const named: Readonly<Record<string, string>> = answers;
    return {
      ask,
      answers: askable[fact].map((value) => ({
        text: `${fact}=${value}`,
        name: named[value] ?? value,
      })),
    };
  }),
});

const keysOf = <Key extends string>(record: Readonly<Record<Key, unknown>>): readonly Key[] =>
  Object.keys(record) as Key[];
