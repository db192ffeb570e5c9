import { writeFile } from 'node:fs/promises';
import { rulesPage } from './rules-page.ts';

await writeFile(new URL('rules.md', import.meta.url), rulesPage());
