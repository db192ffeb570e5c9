import mongoose from 'mongoose';

/** Whether the driver can read this address. Connects to nothing; what is wrong with it, it does not say. */
export function isDatabaseAddress(address: string): boolean {
  // The driver takes the part behind the first of two for the host, and asks a stranger for a database.
  if (/@[^?]*@/.test(address)) return false;
  try {
    new mongoose.mongo.MongoClient(address);
    return true;
  } catch {
    // Its message quotes the address, and with it perhaps a password.
    return false;
  }
}
