import type { Message } from '../adapter.ts';

type Offer = {
  readonly name: string;
  readonly description: string;
  /** In bytes, about. */
  readonly size: number;
  /** Comes back with the answer. Ids only. */
  readonly context: Readonly<Record<string, string>>;
  readonly summary: string;
};

/** Asks a person whether a file may be put into their OneDrive. Source: Microsoft Teams, "Send and receive files using bot". */
export const offerOf = ({ name, description, size, context, summary }: Offer): Message => ({
  type: 'message',
  summary,
  attachments: [
    {
      contentType: 'application/vnd.microsoft.teams.card.file.consent',
      name,
      content: {
        description,
        sizeInBytes: size,
        acceptContext: context,
        declineContext: context,
      },
    },
  ],
});

type Saved = {
  readonly name: string;
  readonly contentUrl: string;
  readonly uniqueId: string;
  readonly fileType: string;
  readonly summary: string;
};

/** A file that is in their OneDrive now. */
export const savedFileOf = ({ name, contentUrl, uniqueId, fileType, summary }: Saved): Message => ({
  type: 'message',
  summary,
  attachments: [
    {
      contentType: 'application/vnd.microsoft.teams.card.file.info',
      contentUrl,
      name,
      content: { uniqueId, fileType },
    },
  ],
});
