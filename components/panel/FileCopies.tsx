import { useMessages } from '../i18n/context';
import { ActionButton } from '../parts/ActionButton';
import type { PanelEvents, PanelFile } from './props';
import { Thumbnail } from './Thumbnail';

type FileEvents = Pick<PanelEvents, 'onMakeCopy' | 'onUseCopy' | 'onSaveCopy'>;

interface FileCopiesProps extends FileEvents {
  readonly files: readonly PanelFile[];
  readonly busy: boolean;
}

/** Before and after: pictures side by side, of everything else the places in which something was found. */
function Change({ name, places = [], original, copy }: PanelFile) {
  const { copies } = useMessages().panel;
  if (original && copy)
    return (
      <div class="pair">
        <Thumbnail bytes={original} label={copies.before(name)} isVeiled />
        <Thumbnail bytes={copy} label={copies.after(name)} />
      </div>
    );
  return (
    <ul class="places">
      {places.map(({ label, was, now }, index) => (
        <li key={index} class="place">
          <p class="where">{label}</p>
          <p class="excerpt">
            <span>{copies.was(was)}</span>
            <br />
            <span class="now">{copies.now(now)}</span>
          </p>
        </li>
      ))}
    </ul>
  );
}

function FileCopy({ file, busy, onMakeCopy, onUseCopy, onSaveCopy }: { file: PanelFile; busy: boolean } & FileEvents) {
  const { copies } = useMessages().panel;
  const { id, state } = file;
  const isMade = state === 'ready' || state === 'to-save';
  return (
    <section class="finding">
      <h3>{copies.title(file.name)}</h3>
      <p>{copies.says[state]}</p>
      {isMade && <Change {...file} />}
      <div class="row">
        {state === 'offered' && (
          <ActionButton action="make-copy" off={busy} onPress={() => onMakeCopy(id)}>
            {copies.make}
          </ActionButton>
        )}
        {state === 'ready' && (
          <ActionButton action="use-copy" kind="primary" off={busy} onPress={() => onUseCopy(id)}>
            {copies.use}
          </ActionButton>
        )}
        {isMade && (
          <ActionButton action="save-copy" off={busy} onPress={() => onSaveCopy(id)}>
            {copies.save}
          </ActionButton>
        )}
      </div>
    </section>
  );
}

/** Files that hold up the post, each with what can be done about it here. */
export function FileCopies({ files, ...rest }: FileCopiesProps) {
  return (
    <>
      {files.map((file) => (
        <FileCopy key={file.id} file={file} {...rest} />
      ))}
    </>
  );
}
