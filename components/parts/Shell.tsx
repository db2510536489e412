import type { ComponentChildren } from 'preact';
import { usePageMessages } from '../i18n/page-context';

/** The extension's own pages. */
export type PageName = 'review' | 'incidents' | 'report' | 'options' | 'tour';

interface ShellProps {
  readonly page: PageName;
  readonly school: string;
  readonly children: ComponentChildren;
}

/** Frame of a full page: product, the pages, the school. */
export function Shell({ page, school, children }: ShellProps) {
  const { common, popup, tour } = usePageMessages();
  const names = {
    review: popup.openReview,
    incidents: popup.openIncidents,
    report: popup.openReport,
    options: popup.openOptions,
    tour: tour.title,
  };
  return (
    <div class={`shell ${page}`}>
      <header class="top">
        <span class="product">{common.product}</span>
        <nav>
          {(['review', 'incidents', 'report', 'options', 'tour'] as const).map((name) => (
            <a key={name} href={`/${name}.html`} aria-current={name === page ? 'page' : undefined}>
              {names[name]}
            </a>
          ))}
        </nav>
        <span class="school">{school}</span>
      </header>
      <main>{children}</main>
    </div>
  );
}
