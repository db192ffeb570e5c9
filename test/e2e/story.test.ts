import { obstacle } from './obstacle.ts';
import { openStage, type Stage } from './stage.ts';
import { inEnglish } from './story-in-english.ts';
import { inPlaces } from './story-in-places.ts';
import { inSwedish } from './story-in-swedish.ts';
import { otherWays } from './story-of-other-ways.ts';
import { questions } from './story-of-questions.ts';
import { restarts } from './story-of-restarts.ts';

const why =
  process.platform === 'win32' ? 'Windows has no signals to end npm start with' : obstacle();

describe('the try-out in two browsers', function () {
  this.timeout(60_000);
  if (why) {
    it.skip(`is left out: ${why}`);
    return;
  }

  let stage: Stage | undefined;
  let failed = false;
  before(async function () {
    this.timeout(180_000); // the first start of all may have to fetch a C library for the database
    stage = await openStage();
  });
  after(() => stage?.close());

  // Each fact builds on those before it.
  beforeEach(function () {
    if (failed) this.skip();
  });
  afterEach(async function () {
    if (this.currentTest?.state !== 'failed') return;
    failed = true;
    process.stderr.write(stage?.output ?? '');
    await stage?.photographFailure();
  });

  const opened = (): Stage => {
    if (!stage) throw new Error('The stage is opened before the first test.');
    return stage;
  };
  describe('the story in English', () => inEnglish(opened));
  describe('questions', () => questions(opened));
  describe('a form, and a refusal', () => otherWays(opened));
  describe('a group chat and a channel', () => inPlaces(opened));
  describe('a restart', () => restarts(opened));
  describe('the story in Swedish', () => inSwedish(opened));
});
