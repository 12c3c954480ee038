/** What stands after `npm run bench -- …`. */
export const number = (name: string, usual: number): number =>
  Number(process.argv.find((argument) => argument.startsWith(`--${name}=`))?.split('=')[1] ?? usual)
export const named = (name: string): string | undefined =>
  process.argv.find((argument) => argument.startsWith(`--${name}=`))?.slice(name.length + 3)
export const flag = (name: string): boolean => process.argv.includes(`--${name}`)
export const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms))
