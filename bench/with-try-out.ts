import { writeFile } from 'node:fs/promises';
import directory from '../playground/directory.json' with { type: 'json' };

type More = { readonly tenants: readonly object[]; readonly relationships?: readonly object[] };

/** The try-out's directory and more, as a directory file. */
export async function writeWithTryOut(file: string, more: More): Promise<string> {
  const whole = {
    ...directory,
    tenants: [...directory.tenants, ...more.tenants],
    relationships: [...directory.relationships, ...(more.relationships ?? [])],
  };
  await writeFile(file, JSON.stringify(whole));
  return file;
}
