import { useRef, useState } from 'preact/hooks';
import type { ReviewItem } from '../../lib/model/review';
import { usePageMessages } from '../i18n/page-context';
import { ActionButton } from '../parts/ActionButton';
import { messageOf } from '../parts/useLive';
import type { Brought, FilesApi } from './api';

/** Opens a submission that came from another computer, or a decision that came back. */
export function TakeFile({ files, onOpen }: { files: FilesApi; onOpen: (brought: Brought) => void }) {
  const { review, common } = usePageMessages();
  const [said, setSaid] = useState('');
  const field = useRef<HTMLInputElement>(null);
  const take = async (file: File) => {
    try {
      const taken = await files.take(await file.text());
      if (typeof taken === 'object') {
        setSaid('');
        onOpen(taken);
      } else setSaid(taken === 'decided' ? review.decisionTaken : review.fileProblems[taken]);
    } catch (error) {
      setSaid(common.failed(messageOf(error)));
    }
    // The same file may be chosen again.
    if (field.current) field.current.value = '';
  };
  return (
    <div class="stack take">
      <label class="button small">
        {review.takeFile}
        <input
          ref={field}
          type="file"
          class="hidden"
          accept=".json,application/json"
          onChange={(event) => {
            const [file] = event.currentTarget.files ?? [];
            if (file) void take(file);
          }}
        />
      </label>
      <p role="status" class={said ? 'message' : 'note'}>
        {said}
      </p>
    </div>
  );
}

/** Hands a waiting submission over as a file, for somebody at another computer. */
export function GiveFile({ files, item }: { files: FilesApi; item: ReviewItem }) {
  const { review, common } = usePageMessages();
  const [said, setSaid] = useState('');
  const give = async () => {
    try {
      setSaid((await files.give(item)) ? '' : review.noKeyInCharge);
    } catch (error) {
      setSaid(common.failed(messageOf(error)));
    }
  };
  return (
    <div class="stack">
      <ActionButton action="give-file" kind="quiet small" onPress={() => void give()}>
        {review.giveFile}
      </ActionButton>
      {said && (
        <p class="message review" role="alert">
          {said}
        </p>
      )}
    </div>
  );
}
