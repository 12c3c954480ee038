/** Language and colours, as the person likes them. */
import { Button, Menu, useMantineColorScheme } from '@mantine/core'
import { speak, useLanguage, useWords } from './words.ts'

/** To the other language, named in that language. */
export function LanguageButton() {
  const other = useLanguage() === 'mn' ? 'en' : 'mn'
  return (
    <Button variant="subtle" size="compact-md" mih={44} lang={other} onClick={() => void speak(other)}>
      {other === 'mn' ? 'Монгол' : 'English'}
    </Button>
  )
}

const schemes = ['light', 'dark', 'auto'] as const

export function ColoursItems() {
  const say = useWords()
  const { colorScheme, setColorScheme } = useMantineColorScheme()
  return (
    <>
      <Menu.Label>{say('shell.colours')}</Menu.Label>
      <Menu.RadioGroup
        value={colorScheme}
        onChange={(scheme) => setColorScheme(scheme as (typeof schemes)[number])}
      >
        {schemes.map((scheme) => (
          <Menu.RadioItem key={scheme} value={scheme}>
            {say(`colours.${scheme}`)}
          </Menu.RadioItem>
        ))}
      </Menu.RadioGroup>
    </>
  )
}
