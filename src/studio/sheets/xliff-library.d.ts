/** The library `xliff` brings no types. These are of the two functions that are used. */
declare module 'xliff/jsToXliff12' {
  export default function jsToXliff12(value: {
    sourceLanguage: string
    targetLanguage: string
    resources: Record<string, Record<string, unknown>>
  }): Promise<string>
}
declare module 'xliff/xliff12ToJs' {
  type Unit = {
    source?: unknown
    target?: unknown
    groupUnits?: Record<string, Unit>
    additionalAttributes?: Record<string, string>
  }
  export default function xliff12ToJs(xml: string): Promise<{
    sourceLanguage?: string
    targetLanguage?: string
    resources: Record<string, Record<string, Unit>>
  }>
}
