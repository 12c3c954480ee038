import { Modal, type ModalProps } from '@mantine/core'
import { useWords } from './words.ts'

/** A dialog over the page, closed by Escape, by its cross, or beside it; where somebody writes, a tap beside it takes nothing away. */
export function Dialog({ writes = false, ...props }: ModalProps & { writes?: boolean }) {
  const say = useWords()
  return (
    <Modal closeButtonProps={{ 'aria-label': say('do.close') }} closeOnClickOutside={!writes} {...props} />
  )
}
