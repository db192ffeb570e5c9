import type { Forgery } from './forgery.ts';
import { foreignAddresses, otherDoors } from './other-doors.ts';
import { wrongClaims } from './wrong-claims.ts';
import { wrongShapes } from './wrong-shapes.ts';
import { wrongSignatures } from './wrong-signatures.ts';
import { wrongEndorsements, wrongSigners } from './wrong-signers.ts';

/** Everything that must not get in, each row wrong in one thing alone. */
export const forgeries: readonly Forgery[] = [
  ...wrongShapes,
  ...wrongSignatures,
  ...wrongSigners,
  ...wrongEndorsements,
  ...wrongClaims,
  ...otherDoors,
  ...foreignAddresses,
];
