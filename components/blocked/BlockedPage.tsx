import { useState } from 'preact/hooks';
import { usePageMessages } from '../i18n/page-context';
import { ActionButton } from '../parts/ActionButton';
import { Empty } from '../parts/Empty';
import { useLive } from '../parts/useLive';
import type { BlockedApi, KeptText } from './api';
import { KeptItem } from './KeptItem';

const never = () => () => undefined;

interface ListProps {
  readonly title: string;
  readonly items: readonly KeptText[];
  readonly api: BlockedApi;
  readonly onGone: (said: string) => void;
}

function List({ title, items, api, onGone }: ListProps) {
  if (items.length === 0) return null;
  return (
    <section>
      <h2>{title}</h2>
      <ul>
        {items.map((item) => (
          <KeptItem key={item.id} item={item} api={api} onGone={onGone} />
        ))}
      </ul>
    </section>
  );
}

/** Where a navigation ends that was stopped without a guard: the way back, and the text that is kept. */
export function BlockedPage({ api }: { api: BlockedApi }) {
  const { blocked, common } = usePageMessages();
  const [gone, setGone] = useState({ said: '', count: 0 });
  const { value: items = [], problem } = useLive(() => api.list(), never, [gone.count]);
  const onGone = (said: string) => setGone({ said, count: gone.count + 1 });
  const [latest] = items.filter(({ here }) => here);
  return (
    <main class="blocked-page">
      <h1>{blocked.title}</h1>
      <p>{blocked.lead}</p>
      {api.back && (
        <>
          <ActionButton action="back" kind="primary" onPress={api.back}>
            {blocked.back}
          </ActionButton>
          <p class="note">{blocked.again}</p>
        </>
      )}
      {problem && (
        <p class="message blocked" role="alert">
          {common.failed(problem)}
        </p>
      )}
      <p role="status">{gone.said}</p>
      <List title={blocked.here} items={latest ? [latest] : []} api={api} onGone={onGone} />
      <List title={blocked.others} items={items.filter((item) => item !== latest)} api={api} onGone={onGone} />
      {items.length === 0 ? <Empty text={blocked.nothing} /> : <p class="note">{blocked.kept}</p>}
    </main>
  );
}
