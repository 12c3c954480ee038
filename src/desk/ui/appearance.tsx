/** Language and colours, as the person likes them. */
import { Button, Menu, useMantineColorScheme } from '@mantine/core'
import IconCheck from '@tabler/icons-react/icons/IconCheck'
import { speak, useLanguage, useWords } from './words.ts'

/** To the other language, named in that language. */
export function LanguageButton() {
  const other = useLanguage() === 'mn' ? 'en' : 'mn'
  return (
    <Button
      variant="subtle"
      size="compact-md"
      mih={44}
      lang={other}
      aria-label={other === 'mn' ? 'Монголоор' : 'In English'}
      onClick={() => void speak(other)}
    >
      {other === 'mn' ? 'Мон' : 'Eng'}
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
      {schemes.map((scheme) => (
        <Menu.Item
          key={scheme}
          role="menuitemradio"
          aria-checked={colorScheme === scheme}
          closeMenuOnClick={false}
          onClick={() => setColorScheme(scheme)}
          rightSection={colorScheme === scheme ? <IconCheck size={16} aria-hidden /> : null}
        >
          {say(`colours.${scheme}`)}
        </Menu.Item>
      ))}
    </>
  )
}
