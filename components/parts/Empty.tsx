/** Says that there is nothing, and what that means. */
export function Empty({ text, help }: { text: string; help?: string }) {
  return (
    <div class="empty">
      <p>{text}</p>
      {help && <p class="note">{help}</p>}
    </div>
  );
}
