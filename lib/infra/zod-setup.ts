import { config } from 'zod/mini';

// zod compiles schemas with `new Function` where it may; under an extension's CSP each try is reported as a violation.
config({ jitless: true });
