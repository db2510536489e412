import type { PaperForm } from '../../lib/forms/form';

/** A form for paper only: what is printed instead of the page. */
export function Paper({ title, rows }: PaperForm) {
  return (
    <section class="paper-form">
      <h1>{title}</h1>
      <table>
        <tbody>
          {rows.map(({ head, lines, room }) => (
            <tr key={head} class={room && 'room'}>
              <th scope="row">{head}</th>
              <td>
                {lines.map((line, index) => (
                  <p key={index}>{line}</p>
                ))}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
