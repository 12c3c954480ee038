/** What is said after something was published, or was not. */
import { askAgain } from '../../../ui/asking.ts'
import { told } from '../../../ui/toast.ts'
import { say } from '../../../ui/words.ts'
import { dialogsRoutes, type PublishedAnswer } from '../contract.ts'

export async function afterPublishing({ result, number }: PublishedAnswer): Promise<void> {
  told(
    result === 'published'
      ? say('dialogs.published', { number: number ?? 0 })
      : say(`dialogs.notPublished.${result}`),
  )
  await Promise.all(
    (['list', 'one', 'draft', 'proposal', 'versions', 'compare'] as const).map((name) =>
      askAgain(dialogsRoutes[name]),
    ),
  )
}
