import { Modal, type ModalProps } from '@mantine/core'
import { useWords } from './words.ts'

/** A dialog over the page, closed by Escape, by its cross, or beside it. */
export function Dialog(props: ModalProps) {
  const say = useWords()
  return <Modal closeButtonProps={{ 'aria-label': say('do.close') }} {...props} />
}
