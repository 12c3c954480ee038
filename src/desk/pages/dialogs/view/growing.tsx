/**
 * A field as high as its text. Where the browser does that by itself it costs nothing; measured by a script, the hundreds of fields of
 * a long dialog take many seconds.
 */
import { Textarea, type TextareaProps } from '@mantine/core'

const byItself = CSS.supports('field-sizing', 'content')

export const Growing = (props: TextareaProps) =>
  byItself ? (
    <Textarea {...props} rows={1} classNames={{ input: 'studio-grows' }} />
  ) : (
    <Textarea {...props} autosize minRows={1} />
  )
