// Loaded into each Playground (plain JavaScript: nothing there understands TypeScript). It would
// listen on every address, and whoever opens its page is Ada or Bo: like the bot itself without an
// identity, it answers this machine alone.
import { Server } from 'node:net';

const { listen } = Server.prototype;

Server.prototype.listen = function (port, ...rest) {
  return typeof port === 'number'
    ? listen.call(this, port, '127.0.0.1', ...rest)
    : listen.call(this, port, ...rest);
};
