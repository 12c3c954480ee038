/** Who works at the desk: everybody, one person, or the form to invite somebody. */
import { Redirect, useParams } from 'wouter'
import { askAgain, useRead } from '../../ui/asking.ts'
import { useNotice } from '../../ui/notices.ts'
import { Asked } from '../../ui/states.tsx'
import { peopleRoutes } from './contract.ts'
import { Everybody } from './view/everybody.tsx'
import { Invite } from './view/invite.tsx'
import { OnePerson } from './view/one-person.tsx'

/** Stands where an id would stand; no id is so short. */
const inviting = 'invite'

export default function People() {
  const { id } = useParams<{ id?: string }>()
  const all = useRead(peopleRoutes.list)
  useNotice('people.changed', () => void askAgain(peopleRoutes.list))
  if (id === inviting) return <Invite />
  return (
    <Asked of={all}>
      {({ people }) => {
        if (id === undefined) return <Everybody people={people} />
        const person = people.find((each) => each.id === id)
        return person ? <OnePerson key={id} person={person} /> : <Redirect to="/people" replace />
      }}
    </Asked>
  )
}
