import type { EnginePlace } from './engine-place.ts';
import { isNativePlatform } from './is-native-platform.ts';
import { openMongod } from './open-mongod.ts';
import { openNative } from './open-native.ts';
import type { OpenedDatabase } from './opened-database.ts';

export function openDatabase(place: EnginePlace): Promise<OpenedDatabase> {
  return isNativePlatform() ? openNative(place) : openMongod(place);
}
