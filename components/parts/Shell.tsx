import type { ComponentChildren } from 'preact';
import { usePageMessages } from '../i18n/page-context';

/** The extension's own pages. */
export type PageName = 'review' | 'report' | 'options';

interface ShellProps {
  readonly page: PageName;
  readonly school: string;
  readonly children: ComponentChildren;
}

/** Frame of a full page: product, the pages, the school. */
export function Shell({ page, school, children }: ShellProps) {
  const { common, popup } = usePageMessages();
  const names = { review: popup.openReview, report: popup.openReport, options: popup.openOptions };
  return (
    <div class={`shell ${page}`}>
      <header class="top">
        <span class="product">{common.product}</span>
        <nav>
          {(['review', 'report', 'options'] as const).map((name) => (
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
