import { existsSync, readFileSync } from 'node:fs';
import { Ajv } from 'ajv';

const path = new URL('../../../shared/data/adaptive-card-1.5.schema.json', import.meta.url);

/** A check against the official schema of Adaptive Cards 1.5, if it lies beside the project. */
export function findSchema(): ((content: unknown) => readonly string[]) | undefined {
  if (!existsSync(path)) return undefined;
  const { $schema: _, id: __, ...schema } = JSON.parse(readFileSync(path, 'utf8'));
  // Of 1.5 too, though the schema as it was published leaves it out.
  schema.definitions.ChoiceInputStyle.anyOf.push({ enum: ['filtered'] });
  // Teams takes it in a card of any version.
  schema.definitions['Input.ChoiceSet'].properties['choices.data'] = { type: 'object' };
  const validate = new Ajv({ strict: false, validateFormats: false }).compile(schema);
  return (content) => {
    validate(JSON.parse(JSON.stringify(content)));
    const errors = validate.errors ?? [];
    return errors.slice(0, 5).map(({ instancePath, message }) => `${instancePath} ${message}`);
  };
}
