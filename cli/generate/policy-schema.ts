import * as z from 'zod/mini';
import { Policy } from '../../lib/model/policy';

type Schema = Record<string, unknown>;

const asText = (schema: Schema) => `${JSON.stringify(schema, null, 2)}\n`;

const policySchema = (): Schema => z.toJSONSchema(Policy, { io: 'input' });

/** JSON Schema (2020-12) of a policy file, for editors. */
export const policySchemaText = () => asText(policySchema());

/** Keywords that Chromium's managed storage understands; it refuses a schema with others. */
function simplified(schema: Schema): Schema {
  const { type, enum: values, description, properties, items, additionalProperties } = schema;
  const inner = (value: unknown) => simplified(value as Schema);
  return {
    // A literal has a value but no type of its own in this form.
    type: type ?? 'string',
    ...(description !== undefined && { description }),
    ...(Array.isArray(values) && { enum: values }),
    ...(properties !== undefined && {
      properties: Object.fromEntries(Object.entries(properties as Schema).map(([name, value]) => [name, inner(value)])),
    }),
    ...(items !== undefined && { items: inner(items) }),
    ...(typeof additionalProperties === 'object' && { additionalProperties: inner(additionalProperties) }),
  };
}

/** The same for `storage.managed_schema`: only shapes, for the policy itself is checked when it is loaded. */
export const managedSchemaText = () => asText(simplified(policySchema()));
