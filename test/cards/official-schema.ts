import { existsSync, readFileSync } from 'node:fs';
import { Ajv } from 'ajv';

const path = new URL('../../../shared/data/adaptive-card-1.5.schema.json', import.meta.url);

/** A check against the official schema of Adaptive Cards 1.5, if it lies beside the project. */
export function findSchema(): ((content: unknown) => readonly string[]) | undefined {
  if (!existsSync(path)) return undefined;
  const { $schema: _, id: __, ...schema } = JSON.parse(readFileSync(path, 'utf8'));
  const validate = new Ajv({ strict: false, validateFormats: false }).compile(schema);
  return (content) => {
    validate(JSON.parse(JSON.stringify(content)));
    const errors = validate.errors ?? [];
    return errors.slice(0, 5).map(({ instancePath, message }) => `${instancePath} ${message}`);
  };
}
