import type { Forgery } from '../../identity/forgeries/forgery.ts';
import { wrongShapes } from '../../identity/forgeries/wrong-shapes.ts';
import { wrongSignatures } from '../../identity/forgeries/wrong-signatures.ts';
import { wrongSigners } from '../../identity/forgeries/wrong-signers.ts';
import { otherTokens } from './other-tokens.ts';
import { wrongEntraClaims } from './wrong-entra-claims.ts';

/** Everything that must not get in where people prove by Microsoft Entra ID who they are, each wrong in one thing alone. */
export const entraForgeries: readonly Forgery[] = [
  ...wrongShapes,
  ...wrongSignatures,
  ...wrongSigners,
  ...wrongEntraClaims,
  ...otherTokens,
];
