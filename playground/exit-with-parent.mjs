// Loaded into each Playground (plain JavaScript: nothing there understands TypeScript). The channel
// to npm start closes when npm start ends, however it ended; a Playground left behind would keep
// the port that the next start needs.
process.once('disconnect', () => process.exit());
