import restify from 'restify';

/** No bot at all: what it costs to read an activity and to answer with one, in the shape of `expectReplies`. */
const server = restify.createServer();
server.use(restify.plugins.bodyParser());
server.post('/api/messages', async ({ body }, response) => {
  const { id, serviceUrl, channelId, from, recipient, conversation, locale, text } = body;
  const words = `Echo: ${text}`;
  const reply = {
    ...{ type: 'message', serviceUrl, channelId, conversation, locale, replyToId: id },
    ...{ from: recipient, recipient: from },
    ...{ text: words, speak: words, inputHint: 'acceptingInput' },
  };
  response.json(200, { activities: [reply] });
});
server.listen(Number(process.env.PORT), '127.0.0.1');

process.once('disconnect', () => process.exit());
