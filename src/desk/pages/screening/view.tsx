/** What Itgel hears, for whoever has to trust it: try a sentence, read every rule and question, and what all this is not. */
import { Stack, Tabs, Text } from '@mantine/core'
import { useCallback, useRef, useState } from 'react'
import { useRead } from '../../ui/asking.ts'
import { PageHead } from '../../ui/page-head.tsx'
import { Asked } from '../../ui/states.tsx'
import { useWords } from '../../ui/words.ts'
import { screeningRoutes } from './contract.ts'
import { NotThis } from './view/not-this.tsx'
import { Questions } from './view/questions.tsx'
import { Rules } from './view/rules.tsx'
import './view/screening.css'
import { TryIt } from './view/try-it.tsx'
import { useEngine, useScreeningWords } from './view/use-engine.ts'

export default function Screening() {
  const say = useWords()
  const engine = useEngine()
  const words = useScreeningWords()
  const told = useRead(screeningRoutes.read)
  /** Only here, and gone with the page. */
  const [text, setText] = useState('')
  const field = useRef<HTMLTextAreaElement>(null)
  const tryPhrase = useCallback((phrase: string): void => {
    setText(phrase)
    field.current?.scrollIntoView({ block: 'center' })
    field.current?.focus({ preventScroll: true })
  }, [])
  return (
    <Stack gap="md" maw={980}>
      <div>
        <PageHead title={say('pages.screening')} />
        <Text c="dimmed">{say('screening.lead')}</Text>
      </div>
      <TryIt text={text} setText={setText} field={field} engine={engine.data} words={words.data} />
      <NotThis languages={told.data?.languages} />
      <Tabs defaultValue="rules" keepMounted={false}>
        <Tabs.List grow>
          <Tabs.Tab value="rules">{say('screening.rules')}</Tabs.Tab>
          <Tabs.Tab value="questions">{say('screening.questions')}</Tabs.Tab>
        </Tabs.List>
        <Tabs.Panel value="rules" pt="md">
          <Asked of={engine}>
            {(ready) => (
              <Asked of={words}>
                {(named) => <Rules engine={ready} words={named} tryPhrase={tryPhrase} />}
              </Asked>
            )}
          </Asked>
        </Tabs.Panel>
        <Tabs.Panel value="questions" pt="md">
          <Asked of={told}>
            {(answer) => <Asked of={words}>{(named) => <Questions told={answer} words={named} />}</Asked>}
          </Asked>
        </Tabs.Panel>
      </Tabs>
    </Stack>
  )
}
