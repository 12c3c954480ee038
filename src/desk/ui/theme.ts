/**
 * How the desk looks: calm, warm, and readable for six hours at night. Greys lean to sand, the one colour is a deep green;
 * amber is for what should be looked at, red for what failed. Every pair of text and ground has at least 4.5 : 1.
 */
import {
  type CSSVariablesResolver,
  createTheme,
  type MantineColorSchemeManager,
  type MantineColorsTuple,
} from '@mantine/core'
import { keep, kept } from './kept.ts'

const green: MantineColorsTuple = [
  '#eaf6f4',
  '#d5ebe8',
  '#aad6d1',
  '#7dc0b9',
  '#57ada5',
  '#3a9a91',
  '#2a837b',
  '#1f6f68',
  '#185a55',
  '#114742',
]
const sand: MantineColorsTuple = [
  '#faf8f5',
  '#f4f1ec',
  '#e9e4dc',
  '#dcd5ca',
  '#c8bfb1',
  '#aaa093',
  '#857c70',
  '#655e54',
  '#3f3a34',
  '#292521',
]
const night: MantineColorsTuple = [
  '#d6d1ca',
  '#bcb5ac',
  '#a39c92',
  '#746e67',
  '#54504a',
  '#403c38',
  '#302d2a',
  '#242220',
  '#1c1a18',
  '#151312',
]

export const theme = createTheme({
  colors: { green, gray: sand, dark: night },
  primaryColor: 'green',
  primaryShade: { light: 7, dark: 7 },
  black: '#24211d',
  defaultRadius: 'md',
  cursorType: 'pointer',
  respectReducedMotion: true,
  // All of them have Ө ө Ү ү ₮.
  fontFamily:
    "system-ui, -apple-system, 'Segoe UI', Roboto, 'Noto Sans', 'Liberation Sans', Arial, sans-serif",
  fontFamilyMonospace:
    "ui-monospace, 'Cascadia Mono', 'SF Mono', 'Noto Sans Mono', 'DejaVu Sans Mono', monospace",
  headings: { fontWeight: '600' },
  components: {
    // The head of a dialog is not the head of the page, and a menu holds nothing but what can be chosen.
    ModalHeader: { defaultProps: { component: 'div' } },
    Menu: { defaultProps: { withInitialFocusPlaceholder: false, withinPortal: false } },
  },
  fontSizes: { xs: '0.8125rem' },
})

export const variables: CSSVariablesResolver = () => ({
  variables: {},
  light: {
    '--mantine-color-body': sand[0],
    '--mantine-color-dimmed': sand[7],
    '--mantine-color-placeholder': sand[6],
    '--mantine-color-error': '#b3261e',
    '--mantine-color-anchor': green[7],
    '--desk-surface': '#ffffff',
    '--desk-edge': sand[2],
    '--desk-look': '#8a5300',
    '--desk-look-ground': '#fdf3df',
    '--desk-hover': sand[1],
    '--desk-here': green[1],
    '--desk-here-text': green[8],
  },
  dark: {
    '--mantine-color-body': night[8],
    '--mantine-color-dimmed': night[1],
    '--mantine-color-placeholder': night[2],
    '--mantine-color-error': '#ffb4a9',
    '--mantine-color-anchor': green[3],
    '--desk-surface': night[7],
    '--desk-edge': night[5],
    '--desk-look': '#f3c77a',
    '--desk-look-ground': '#3a2f1a',
    '--desk-hover': night[6],
    '--desk-here': green[9],
    '--desk-here-text': green[0],
  },
})

/** Remembers light, dark or as the device has it. */
export function colours(): MantineColorSchemeManager {
  return {
    get(otherwise) {
      const remembered = kept('colours')
      return remembered === 'light' || remembered === 'dark' || remembered === 'auto' ? remembered : otherwise
    },
    set: (value) => keep('colours', value),
    subscribe: () => undefined,
    unsubscribe: () => undefined,
    clear: () => undefined,
  }
}
