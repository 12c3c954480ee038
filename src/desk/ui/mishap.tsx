/**
 * Keeps a mishap in one part of the desk from taking the rest away: what is typed, the way to the other pages and the ringing
 * stay. A part may not come because the net is gone, or because the desk has been renewed since this page was opened.
 */
import { Button, Group } from '@mantine/core'
import { Component, type ReactNode } from 'react'
import { forgetFailed } from './later.ts'
import { NotHad } from './states.tsx'
import { useWords } from './words.ts'

type Props = {
  /** Where she is: elsewhere it is tried anew. */
  at?: string
  /** For what shows nothing: it is tried again by itself after so long, ms. */
  againMs?: number
  children: ReactNode
}

export class Mishap extends Component<Props, { happened: boolean }> {
  override state = { happened: false }
  private timer: number | undefined
  static getDerivedStateFromError() {
    return { happened: true }
  }
  override componentDidCatch(): void {
    const { againMs } = this.props
    if (againMs !== undefined) this.timer = window.setTimeout(this.again, againMs)
  }
  override componentDidUpdate({ at }: Props): void {
    if (this.state.happened && at !== this.props.at) this.again()
  }
  override componentWillUnmount(): void {
    window.clearTimeout(this.timer)
  }
  again = (): void => {
    forgetFailed()
    this.setState({ happened: false })
  }
  override render(): ReactNode {
    if (!this.state.happened) return this.props.children
    return this.props.againMs === undefined ? <Told again={this.again} /> : null
  }
}

function Told({ again }: { again: () => void }) {
  const say = useWords()
  return (
    <NotHad told={say('state.mishap')} order={1}>
      <Group justify="center" gap="xs">
        <Button mih={44} onClick={again}>
          {say('state.again')}
        </Button>
        <Button mih={44} variant="default" onClick={() => window.location.reload()}>
          {say('state.anew')}
        </Button>
      </Group>
    </NotHad>
  )
}
