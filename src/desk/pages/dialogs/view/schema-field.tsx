/** One field of a form that is drawn from a schema: what the schema allows is what can be entered, and nothing else. */
import {
  Autocomplete,
  Checkbox,
  NumberInput,
  Select,
  Stack,
  TagsInput,
  Textarea,
  TextInput,
} from '@mantine/core'
import { sayCode, useWords } from '../../../ui/words.ts'
import { Lines } from './lines.tsx'
import { recordOf, recordText } from './record-text.ts'

/** As much of JSON Schema as the node types use. */
export type Schema = {
  type?: string
  const?: unknown
  enum?: readonly string[]
  pattern?: string
  items?: Schema
  properties?: Readonly<Record<string, Schema>>
  additionalProperties?: unknown
  required?: readonly string[]
  anyOf?: readonly Schema[]
  minimum?: number
  maximum?: number
}
type Box = Readonly<Record<string, unknown>>
const isBox = (value: unknown): value is Box =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

type Field = {
  name: string
  schema: Schema
  value: unknown
  set: (value: unknown) => void
  required: boolean
  /** Steps and dialogs that can be led to. */
  targets: readonly string[]
}

export const fieldName = (name: string): string => sayCode(`dialogs.field.${name}`) ?? name

/** Of several ways to write it, the one it is written in. */
function fitting({ anyOf }: Schema, value: unknown): Schema | undefined {
  if (!anyOf) return undefined
  const kind = Array.isArray(value) ? 'array' : isBox(value) ? 'object' : typeof value
  return anyOf.find(({ type }) => type === kind) ?? anyOf[0]
}

export function SchemaField(field: Field) {
  const { name, schema, value, set, required, targets } = field
  const label = fieldName(name)
  const way = fitting(schema, value)
  if (way) return <SchemaField {...field} schema={way} />
  if (schema.const === true || schema.type === 'boolean')
    return (
      <Checkbox
        label={label}
        checked={value === true}
        onChange={(event) => set(event.currentTarget.checked ? true : undefined)}
      />
    )
  if (schema.enum)
    return (
      <Select
        label={label}
        data={[...schema.enum]}
        value={typeof value === 'string' ? value : null}
        onChange={(chosen) => set(chosen ?? undefined)}
        clearable={!required}
        comboboxProps={{ withinPortal: false }}
      />
    )
  if (schema.type === 'number' || schema.type === 'integer')
    return (
      <NumberInput
        label={label}
        value={typeof value === 'number' ? value : ''}
        onChange={(entered) => set(typeof entered === 'number' ? entered : undefined)}
      />
    )
  if (schema.type === 'string' && schema.pattern?.includes('\\.'))
    return (
      <Autocomplete
        label={label}
        data={[...targets]}
        limit={20}
        value={typeof value === 'string' ? value : ''}
        onChange={(entered) => set(entered === '' ? undefined : entered)}
        comboboxProps={{ withinPortal: false }}
      />
    )
  if (schema.type === 'string')
    return (
      <TextInput
        label={label}
        value={typeof value === 'string' ? value : ''}
        onChange={(event) => set(event.currentTarget.value === '' ? undefined : event.currentTarget.value)}
      />
    )
  if (schema.type === 'array' && schema.items && isBoxed(schema.items))
    return (
      <Lines
        called={label}
        items={Array.isArray(value) ? value : []}
        set={set}
        line={(one, named, setOne) => (
          <SchemaField
            name={named}
            schema={schema.items ?? {}}
            value={one}
            required
            targets={targets}
            set={setOne}
          />
        )}
      />
    )
  if (schema.type === 'array')
    return (
      <TagsInput
        label={label}
        value={Array.isArray(value) ? value.map(String) : []}
        onChange={(tags) => set(tags.length === 0 && !required ? undefined : tags)}
        comboboxProps={{ withinPortal: false }}
      />
    )
  if (schema.properties) return <BoxFields {...field} properties={schema.properties} />
  return <RecordField {...field} />
}

const isBoxed = (schema: Schema): boolean => schema.type === 'object' || schema.anyOf !== undefined

/** What stands in a box of names and values. */
function BoxFields({
  name,
  schema,
  value,
  set,
  properties,
  targets,
}: Field & { properties: Readonly<Record<string, Schema>> }) {
  const box = isBox(value) ? value : {}
  return (
    <fieldset className="plain studio-box">
      <legend>{fieldName(name)}</legend>
      <Stack gap="xs">
        {Object.entries(properties).map(([key, inner]) => (
          <SchemaField
            key={key}
            name={key}
            schema={inner}
            value={box[key]}
            required={schema.required?.includes(key) === true}
            targets={targets}
            set={(changed) => set(without({ ...box, [key]: changed }))}
          />
        ))}
      </Stack>
    </fieldset>
  )
}

export function without(box: Box): Box | undefined {
  const kept = Object.entries(box).filter(([, value]) => value !== undefined)
  return kept.length === 0 ? undefined : Object.fromEntries(kept)
}

/** Names and values as lines: `safe_to_write: true`. */
function RecordField({ name, value, set }: Field) {
  const say = useWords()
  return (
    <Textarea
      label={fieldName(name)}
      description={say('dialogs.form.lines')}
      autosize
      minRows={1}
      defaultValue={recordText(value)}
      onChange={(event) => set(recordOf(event.currentTarget.value))}
    />
  )
}
