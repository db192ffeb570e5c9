import type { EnginePlace } from './engine-place.ts';
import { isNativePlatform } from './is-native-platform.ts';
import { openMongod } from './open-mongod.ts';
import { openNative } from './open-native.ts';

export type OpenDatabase = { readonly uri: string; close(): Promise<void> };

export function openDatabase(place: EnginePlace): Promise<OpenDatabase> {
  return isNativePlatform() ? openNative(place) : openMongod(place);
}
