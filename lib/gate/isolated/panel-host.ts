import { type MountedPanel, mountPanel } from '../../../components/panel/mount';
import type { PanelEvents, PanelProps } from '../../../components/panel/props';

/** What the teacher decided. */
export type Choice =
  | { readonly kind: 'mask-all' }
  | { readonly kind: 'mask-one'; readonly finding: string }
  | { readonly kind: 'edit' }
  | { readonly kind: 'submit'; readonly reason: string }
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
function outermost(): Document {
  try {
    return window.top?.document ?? document;
  } catch {
    return document;
  }
}

export function createPanelHost(): PanelHost {
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
          onEdit: () => choose({ kind: 'edit' }),
          onSubmitForReview: (reason) => choose({ kind: 'submit', reason }),
          onConfirmResponsibility: (reason) => choose({ kind: 'confirm', reason }),
          onChoosePerson: (person) => choose({ kind: 'choose-person', person }),
        });
      }),
    close() {
      panel?.unmount();
      host?.remove();
      panel = undefined;
      host = undefined;
    },
  };
}

const nothing = () => undefined;
const IDLE: PanelEvents = {
  onMaskAll: nothing,
  onMaskOne: nothing,
  onEdit: nothing,
  onSubmitForReview: nothing,
  onConfirmResponsibility: nothing,
  onChoosePerson: nothing,
};
