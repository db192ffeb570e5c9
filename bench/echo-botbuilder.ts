import {
  ActivityHandler,
  CloudAdapter,
  ConfigurationBotFrameworkAuthentication,
  MessageFactory,
} from 'botbuilder';
import restify from 'restify';

/** The echo of Microsoft's samples: the least that a bot on `botbuilder` can do. */
const echo = new ActivityHandler();
echo.onMessage(async (context, next) => {
  const text = `Echo: ${context.activity.text}`;
  await context.sendActivity(MessageFactory.text(text, text));
  await next();
});

const adapter = new CloudAdapter(new ConfigurationBotFrameworkAuthentication({}));
const server = restify.createServer();
server.use(restify.plugins.bodyParser());
server.post('/api/messages', async ({ body, headers }, response) => {
  const request = { body, headers, method: 'POST' };
  await adapter.process(request, response, (context) => echo.run(context));
});
server.listen(Number(process.env.PORT), '127.0.0.1');

process.once('disconnect', () => process.exit());
