/** A whole post as it would leave an editor, and why it is judged so. */
export type Post = { readonly why: string; readonly title?: string } & (
  | { readonly html: string }
  | { readonly text: string }
);

/** A post as it is published: its title, and what it says as a field of a form. */
export interface Source {
  readonly title: string;
  readonly format: 'html' | 'text';
  readonly content: string;
}

export const asSource = (post: Post): Source => ({
  title: post.title ?? '',
  ...('html' in post ? { format: 'html', content: post.html } : { format: 'text', content: post.text }),
});
