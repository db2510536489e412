import type { Runtime } from 'webextension-polyfill';
import * as z from 'zod/mini';
import { FileRequest, MendRequest } from '../model/attachment';
import { LOCALES } from '../model/locale';
import { OwnPattern, OwnWord } from '../model/own-rules';
import { ReaderRequest } from '../model/read-request';
import { browser } from './browser';
import type { Readers } from './reader';
import './zod-setup';

/** What travels between background and reading page. Everybody in the extension hears it, only the page answers. */
const TextLetter = z.strictObject({ to: z.literal('reading'), request: ReaderRequest });
const settings = {
  own: z.strictObject({ words: z.readonly(z.array(OwnWord)), patterns: z.readonly(z.array(OwnPattern)) }),
  roster: z.nullable(z.uuid()),
  locale: z.enum(LOCALES),
};
const FileOrder = z.strictObject({ request: FileRequest, ...settings });
type FileOrder = z.infer<typeof FileOrder>;
const FileLetter = z.strictObject({ to: z.literal('reading'), file: FileOrder });
const MendOrder = z.strictObject({ mend: MendRequest, ...settings });
type MendOrder = z.infer<typeof MendOrder>;
const MendLetter = z.strictObject({ to: z.literal('reading'), copy: MendOrder });
const Letter = z.union([TextLetter, FileLetter, MendLetter]);
type Letter = z.infer<typeof Letter>;
const Reply = z.union([z.strictObject({ response: z.unknown() }), z.strictObject({ problem: z.string() })]);

/** Sends a request from the background to the reading page; gives what was answered, unchecked. @throws Error */
export const sendToReader = (request: ReaderRequest): Promise<unknown> => deliver({ to: 'reading', request });

/** Sends a piece of a file, or a question about one, to the reading page; gives the answer, unchecked. @throws Error */
export const sendFile = (file: FileOrder): Promise<unknown> => deliver({ to: 'reading', file });

/** Asks the reading page for a copy of a file, or brings a piece of the file; gives the answer, unchecked. @throws Error */
export const sendMend = (copy: MendOrder): Promise<unknown> => deliver({ to: 'reading', copy });

async function deliver(letter: Letter): Promise<unknown> {
  const reply = Reply.parse(await browser.runtime.sendMessage(letter));
  if ('problem' in reply) throw new Error(reply.problem);
  return reply.response;
}

/** Answers the background from now on; guards and pages are not answered. `onRead` is told of every request. */
export function serveReading({ texts, files, copies }: Readers, onRead: () => void): void {
  const answerFile = ({ request, ...settings }: FileOrder) => files(request, settings);
  const answerMend = ({ mend, ...settings }: MendOrder) => copies(mend, settings);
  browser.runtime.onMessage.addListener((message: unknown, sender: Runtime.MessageSender) => {
    const isBackground = sender.id === browser.runtime.id && sender.tab === undefined;
    const letter = Letter.safeParse(message);
    if (!isBackground || !letter.success) return undefined;
    onRead();
    const { data } = letter;
    const answer: Promise<unknown> =
      'file' in data ? answerFile(data.file) : 'copy' in data ? answerMend(data.copy) : texts(data.request);
    return answer.then(
      (response: unknown) => ({ response }),
      // The error itself may quote what was being read; only its kind is told.
      (error: unknown) => ({ problem: error instanceof Error ? error.name : 'Error' }),
    );
  });
}
