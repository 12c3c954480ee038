/** What an administrator sets of a person: name, roles, languages. The same for somebody new and somebody who is there. */
import { Checkbox, Chip, Group, Select, Stack, Switch, TextInput } from '@mantine/core'
import { type Role, roles } from '../../../people/roles.ts'
import { sayCode, useWords } from '../../../ui/words.ts'

export type Settable = {
  name: string
  roles: Role[]
  languages: string[]
  childSafeguarding: boolean
  translates?: string | undefined
}

/** What is spoken at the line, or may be. Others that a person already has are shown too. */
const offered = ['mn', 'en', 'kk', 'ru', 'zh', 'ko', 'ja', 'sgn']

/** By its name where we have one: languages are codes of the world, not of ours. */
export const languageName = (code: string): string => sayCode(`languages.${code}`) ?? code

export const complete = ({ name, roles: all, translates }: Settable): boolean =>
  name.trim() !== '' && all.length > 0 && (!all.includes('translator') || translates !== undefined)

/** As it is sent, and nothing else of her: a language to translate only with the role for it. */
export const toSend = ({ name, roles: all, languages, childSafeguarding, translates }: Settable) => ({
  name: name.trim(),
  roles: all,
  languages,
  childSafeguarding,
  ...(all.includes('translator') && translates ? { translates } : {}),
})

export const same = (a: Settable, b: Settable): boolean =>
  JSON.stringify(inOrder(a)) === JSON.stringify(inOrder(b))
const inOrder = (person: Settable) => {
  const { name, roles: all, languages, childSafeguarding, translates } = toSend(person)
  return [name, [...all].sort(), [...languages].sort(), childSafeguarding, translates ?? null]
}

export function PersonForm({
  person,
  set,
  readOnly = false,
}: {
  person: Settable
  set: (person: Settable) => void
  readOnly?: boolean
}) {
  const say = useWords()
  const codes = [
    ...new Set([...offered, ...person.languages, ...(person.translates ? [person.translates] : [])]),
  ]
  return (
    <fieldset className="plain" disabled={readOnly}>
      <Stack>
        <TextInput
          label={say('people.name')}
          description={say('people.nameIs')}
          required
          withAsterisk={false}
          maxLength={60}
          value={person.name}
          onChange={(event) => set({ ...person, name: event.currentTarget.value })}
        />
        <Checkbox.Group
          label={say('people.roles')}
          value={person.roles}
          onChange={(value) => set({ ...person, roles: roles.filter((role) => value.includes(role)) })}
        >
          <Stack gap="xs" mt={6}>
            {roles.map((role) => (
              <Checkbox
                key={role}
                value={role}
                label={<span className="first-capital">{say(`roles.${role}`)}</span>}
                description={say(`people.role.${role}`)}
              />
            ))}
          </Stack>
        </Checkbox.Group>
        {person.roles.includes('translator') && (
          <Select
            label={say('people.translates')}
            data={codes.map((value) => ({ value, label: languageName(value) }))}
            value={person.translates ?? null}
            onChange={(value) => set({ ...person, translates: value ?? undefined })}
            allowDeselect={false}
            required
            withAsterisk={false}
          />
        )}
        <fieldset className="plain">
          <legend>{say('people.languages')}</legend>
          <Chip.Group
            multiple
            value={person.languages}
            onChange={(languages) => set({ ...person, languages })}
          >
            <Group gap="xs">
              {codes.map((code) => (
                <Chip key={code} value={code} size="md">
                  {languageName(code)}
                </Chip>
              ))}
            </Group>
          </Chip.Group>
        </fieldset>
        <Switch
          label={say('people.childSafeguarding')}
          description={say('people.childIs')}
          checked={person.childSafeguarding}
          onChange={(event) => set({ ...person, childSafeguarding: event.currentTarget.checked })}
        />
      </Stack>
    </fieldset>
  )
}
