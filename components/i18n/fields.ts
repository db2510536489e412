/** Kinds of field that have a name in every language. */
export const FIELD_KINDS = ['title', 'body', 'summary', 'author', 'column'] as const;
export type FieldKind = (typeof FIELD_KINDS)[number];

/** What editors and content systems call these fields in their requests, in lower case. */
const KIND_OF_NAME: Readonly<Record<string, FieldKind>> = {
  title: 'title',
  subject: 'title',
  content: 'body',
  body: 'body',
  html: 'body',
  editorvalue: 'body',
  summary: 'summary',
  description: 'summary',
  digest: 'summary',
  abstract: 'summary',
  author: 'author',
  column: 'column',
  category: 'column',
};

/** What a reader calls a field of a request, e.g. 正文 for `post.content`; the name itself when it is not a common one. */
export function fieldName(name: string, words: Readonly<Record<FieldKind, string>>): string {
  const last =
    name
      .split(/[.[\]]/)
      .filter((part) => part !== '')
      .at(-1) ?? name;
  const kind = Object.hasOwn(KIND_OF_NAME, last.toLowerCase()) ? KIND_OF_NAME[last.toLowerCase()] : undefined;
  return kind ? words[kind] : name;
}
