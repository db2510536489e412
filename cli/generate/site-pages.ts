import type { RequestKind, SiteAdapter } from '../../lib/model/site-adapter';
import { ADAPTERS } from '../../rules/sites/index';

const INTRO = `# Sites

How the requests of each backend are understood. Made from \`rules/sites\`; the examples are its tests. Made again by
\`npx tsx cli/generate.ts\`.

A site's policy may name an adapter by its id. Where it does not, every adapter that is not bound to a host of its own is asked;
what none of them knows is judged by its fields alone, as \`generic\`.

- **publish**, **upload**: inspected, recorded, held when something is found. *By id*: the request names what was saved and does
  not carry all of it; it is judged by what is saved, see [ADR 9](adr/0009-publish-by-id.md).
- **draft**, **preview**: inspected; with findings it is saved or held as the policy's \`drafts\` says, or the column below.
- **sign-in, search, settings, heartbeat, delete, other**: publish nothing. They pass unread and unrecorded, unless a file or the text
  of a document comes with them. Each is a hole of exactly this shape.`;

const EVIDENCE: Readonly<Record<SiteAdapter['evidence'], string>> = {
  recorded: 'recorded from the running backend',
  source: 'read in its source, never run here',
  clients: 'as third-party clients send them, never seen here',
};

/** Kinds in the order in which they are told. */
const KINDS: readonly RequestKind[] = [
  'publish',
  'draft',
  'preview',
  'upload',
  'sign-in',
  'search',
  'settings',
  'heartbeat',
  'delete',
  'other',
];

const cell = (text: string) => text.replaceAll('|', '\\|');

function requestsOf({ examples }: SiteAdapter): string {
  const rows = KINDS.flatMap((kind) => {
    const said = examples.filter((example) => example.kind === kind).map(({ what }) => what);
    return said.length === 0 ? [] : [`| ${kind} | ${cell(said.join('; '))} |`];
  });
  return ['| kind | requests |', '|---|---|', ...rows].join('\n');
}

function section(adapter: SiteAdapter): string {
  const { id, name, hosts, reread } = adapter;
  const facts = [
    hosts ? `Only on ${hosts.join(', ')}, or where the policy names it.` : '',
    adapter.shapes.some(({ partial, kind }) => partial && kind === 'publish') ? 'Publishes by id.' : '',
    reread ? 'What is saved is read again from the backend.' : '',
  ];
  return [`## ${name} \`${id}\``, facts.filter((fact) => fact !== '').join(' '), requestsOf(adapter)]
    .filter((block) => block !== '')
    .join('\n\n');
}

/** The page of all site adapters. */
export function sitesPage(): string {
  const rows = ADAPTERS.map(
    ({ id, name, hosts, drafts, evidence }) =>
      `| \`${id}\` | ${name} | ${hosts?.join(', ') ?? 'any'} | ${drafts} | ${EVIDENCE[evidence]} |`,
  );
  const table = ['| id | backend | hosts | drafts with findings | shapes |', '|---|---|---|---|---|', ...rows].join(
    '\n',
  );
  return `${[INTRO, table, ...ADAPTERS.map(section)].join('\n\n')}\n`;
}
