import { auditedTenants } from '../../models/audited-tenants.ts';
import { connectDatabase } from '../../models/database.ts';
import { openEngine } from '../../models/engine/open-engine.ts';
import { readConfig } from '../config.ts';
import { isForOperator } from '../is-for-operator.ts';
import { StartError } from '../start-error.ts';
import { exportAudit, forget, verify } from './operate.ts';

/** `npm run audit`: what an operator does with the audit, beside a running bot or without one. */

const say = (line: string): boolean => process.stderr.write(`${line}\n`);
const usage = `npm run audit -- verify [<tenant id> [<seal>]]   every tenant, or one, and whether a seal is still in it
npm run audit -- export <tenant id>              CSV on standard output
npm run audit -- forget <tenant id> <object id>  erases the name of a person`;

async function main([task, tenantId, ...rest]: readonly string[]): Promise<number> {
  const now = new Date();
  const [which] = rest;
  if (task === 'verify') {
    const all = tenantId ? [tenantId] : await auditedTenants();
    // As the chat shows it: in groups, so that it breaks well and can be read out.
    const seal = rest.join('');
    return verify(
      all.map((each) => ({ tenantId: each, seal })),
      say,
      now,
    );
  }
  if (task === 'export' && tenantId) return exportAudit(tenantId, process.stdout, now);
  if (task === 'forget' && tenantId && which) {
    return forget({ tenantId, aadObjectId: which }, say);
  }
  throw new StartError(usage);
}

async function run(words: readonly string[]): Promise<number> {
  const config = readConfig(process.env);
  const engine = config.MONGODB_URI ? undefined : await openEngine({ ...dataOf(config), say });
  try {
    const kind = engine ? 'embedded' : 'external';
    const uri = engine?.uri ?? config.MONGODB_URI ?? '';
    const disconnect = await connectDatabase(uri, kind, { say });
    return await main(words.map((word) => word.toLowerCase())).finally(disconnect);
  } finally {
    await engine?.close();
  }
}

const dataOf = ({ DATA_DIR: dataDir }: { readonly DATA_DIR: string }) => ({ dataDir });

run(process.argv.slice(2)).then(
  (code) => {
    process.exitCode = code;
  },
  (error: unknown) => {
    const forOperator = isForOperator(error);
    say(forOperator ? error.message : String(error instanceof Error ? error.stack : error));
    process.exitCode = forOperator ? 2 : 1;
  },
);
