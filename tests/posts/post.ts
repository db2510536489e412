/** A whole post as it would leave an editor, and why it is judged so. */
export type Post = { readonly why: string; readonly title?: string } & (
  | { readonly html: string }
  | { readonly text: string }
);
