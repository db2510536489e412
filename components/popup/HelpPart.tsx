import { usePageMessages } from '../i18n/page-context';

/** Whom to ask, and where it can be practised. */
export function HelpPart({ contact }: { contact: string }) {
  const { popup } = usePageMessages();
  return (
    <section>
      <h2>{popup.help}</h2>
      <p>{contact ? popup.ask(contact) : popup.askNobody}</p>
      <p>
        <a href="/tour.html" target="_blank" rel="noopener">
          {popup.tour}
        </a>
      </p>
    </section>
  );
}
