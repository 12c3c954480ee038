/** All sentences of a dialog below each other, the languages side by side: for whoever reads or translates many. */
import { Text } from '@mantine/core'
import { useWords } from '../../../ui/words.ts'
import type { DialogSeen } from '../contract.ts'
import { languageName, mostOf, partName, useMayWrite } from './names.ts'
import { TextField } from './text-field.tsx'

export function WordTable({ seen }: { seen: DialogSeen }) {
  const say = useWords()
  const may = useMayWrite()
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls sideways must be reached by key.
    <section className="card studio-table" aria-label={say('dialogs.table')} tabIndex={0}>
      <table>
        <thead>
          <tr>
            <th scope="col">{say('dialogs.step')}</th>
            {seen.languages.map((language) => (
              <th key={language} scope="col">
                {languageName(language)}
              </th>
            ))}
            <th scope="col">{say('dialogs.room')}</th>
          </tr>
        </thead>
        <tbody>
          {seen.steps.flatMap(({ step, parts }) =>
            parts.map(({ part, texts }) => (
              <tr key={`${step} ${part}`}>
                <th scope="row">
                  <Text component="span" size="sm" className="studio-name">
                    {step}
                  </Text>
                  <Text component="span" size="sm" c="dimmed" display="block">
                    {partName(part)}
                  </Text>
                </th>
                {texts.map((text) => (
                  <td key={text.language} data-head={languageName(text.language)}>
                    <TextField
                      hideLabel
                      place={{ dialog: seen.dialog, step, part }}
                      text={text}
                      may={may(text.language)}
                    />
                  </td>
                ))}
                <td className="studio-room" data-head={say('dialogs.room')}>
                  {texts.map(({ language, bubbles }) => (
                    <Text key={language} size="sm" c="dimmed">
                      {language} {mostOf(part) - Math.max(0, ...bubbles.map((bubble) => bubble.length))}
                    </Text>
                  ))}
                </td>
              </tr>
            )),
          )}
        </tbody>
      </table>
    </section>
  )
}
