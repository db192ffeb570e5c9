import mongoose from 'mongoose';

/** True when the database answers within a second. */
export async function databaseAnswers(): Promise<boolean> {
  if (mongoose.connection.readyState !== mongoose.ConnectionStates.connected) return false;
  const ping = mongoose.connection.db?.command({ ping: 1 }, { timeoutMS: 1000 });
  return (
    ping?.then(
      () => true,
      () => false,
    ) ?? false
  );
}
