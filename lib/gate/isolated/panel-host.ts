import { type MountedPanel, mountPanel } from '../../../components/panel/mount';
import type { PanelEvents, PanelProps } from '../../../components/panel/props';
import { save } from '../../infra/save';

/** What the teacher decided. */
export type Choice =
  | { readonly kind: 'mask-all' }
  | { readonly kind: 'mask-one'; readonly finding: string }
  | { readonly kind: 'edit' }
  | { readonly kind: 'submit'; readonly reason: string; readonly declared?: true }
  | { readonly kind: 'make-copy' | 'use-copy'; readonly file: string }
  | { readonly kind: 'confirm'; readonly reason: string }
  | { readonly kind: 'choose-person'; readonly person: string };

/** What the panel shows; the events are turned into a choice. */
export type PanelView = Omit<PanelProps, keyof PanelEvents | 'busy'>;

/** One panel on the page at a time. */
export interface PanelHost {
  /** Shows the panel and waits for a choice; it stays, busy, until the next `ask` or `close`. */
  ask(view: PanelView): Promise<Choice>;
  close(): void;
}

/** The outermost document this script can reach: a hidden upload frame is no place for a panel. */
export function outermost(): Document {
  try {
    return window.top?.document ?? document;
  } catch {
    return document;
  }
}

/** `onOpen` is told when a panel opens, and with false when it closes. */
export function createPanelHost(onOpen: (open: boolean) => void): PanelHost {
  let host: HTMLElement | undefined;
  let panel: MountedPanel | undefined;

  const show = (props: PanelProps): void => {
    if (panel) {
      panel.update(props);
      return;
    }
    const page = outermost();
    host = page.createElement('shenfa-panel');
    page.documentElement.append(host);
    panel = mountPanel(host.attachShadow({ mode: 'closed' }), props);
    onOpen(true);
  };

  return {
    ask: (view) =>
      new Promise((resolve) => {
        const choose = (choice: Choice): void => {
          show({ ...view, ...IDLE, busy: true });
          resolve(choice);
        };
        show({
          ...view,
          busy: false,
          onMaskAll: () => choose({ kind: 'mask-all' }),
          onMaskOne: (finding) => choose({ kind: 'mask-one', finding }),
          onMakeCopy: (file) => choose({ kind: 'make-copy', file }),
          onUseCopy: (file) => choose({ kind: 'use-copy', file }),
          onSaveCopy: (file) => saveCopy(view, file),
          onEdit: () => choose({ kind: 'edit' }),
          onSubmitForReview: (reason) => choose({ kind: 'submit', reason }),
          onDeclarePublic: (reason) => choose({ kind: 'submit', reason, declared: true }),
          onConfirmResponsibility: (reason) => choose({ kind: 'confirm', reason }),
          onChoosePerson: (person) => choose({ kind: 'choose-person', person }),
        });
      }),
    close() {
      if (panel) onOpen(false);
      panel?.unmount();
      host?.remove();
      panel = undefined;
      host = undefined;
    },
  };
}

function saveCopy({ files = [] }: PanelView, id: string): void {
  const { saveAs = '', copy } = files.find((file) => file.id === id) ?? {};
  if (copy) save(saveAs, [new Uint8Array(copy)], 'application/octet-stream');
}

const nothing = () => undefined;
const IDLE: PanelEvents = {
  onMaskAll: nothing,
  onMaskOne: nothing,
  onMakeCopy: nothing,
  onUseCopy: nothing,
  onSaveCopy: nothing,
  onEdit: nothing,
  onSubmitForReview: nothing,
  onDeclarePublic: nothing,
  onConfirmResponsibility: nothing,
  onChoosePerson: nothing,
};
