import { execFile } from 'node:child_process';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { plainEnvironment } from '../plain-environment.ts';

const run = promisify(execFile);

/** Runs apt with state of its own: nothing of the system changes, and root is not needed. */
export type PrivateApt = (file: string, ...args: string[]) => Promise<string>;

export async function preparePrivateApt(work: string, signal: AbortSignal): Promise<PrivateApt> {
  await mkdir(join(work, 'state/lists/partial'), { recursive: true });
  await mkdir(join(work, 'cache/archives/partial'), { recursive: true });
  await writeFile(join(work, 'status'), '');
  await writeFile(join(work, 'apt.conf'), settings(work, await systemTransport(signal)));
  const env = { ...plainEnvironment(), LC_ALL: 'C', APT_CONFIG: join(work, 'apt.conf') };
  return async (file, ...args) => (await run(file, args, { cwd: work, env, signal })).stdout;
}

/** The system's proxies and certificates are wanted here; the hooks in its settings are not. */
async function systemTransport(signal: AbortSignal): Promise<string> {
  const { stdout } = await run('apt-config', ['dump'], { env: plainEnvironment(), signal });
  const lines = stdout.split('\n');
  return lines.filter((line) => /^Acquire::(https?::|ForceIPv\d)/i.test(line)).join('\n');
}

function settings(work: string, transport: string): string {
  return `${transport}
Acquire::Retries "2";
Acquire::Languages "none";
Acquire::AllowInsecureRepositories "false";
Acquire::AllowWeakRepositories "false";
APT::Update::Error-Mode "any";
APT::Get::AllowUnauthenticated "false";
APT::Sandbox::User "root";
Dir::Etc::main "/dev/null";
Dir::Etc::parts "/dev/null";
Dir::Etc::preferences "/dev/null";
Dir::Etc::preferencesparts "/dev/null";
Dir::Etc::trustedparts "/dev/null";
Dir::State "${work}/state";
Dir::State::status "${work}/status";
Dir::Cache "${work}/cache";
`;
}
