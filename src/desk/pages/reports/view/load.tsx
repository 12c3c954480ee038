/** Who has how many cases: for supervisors, so that nobody carries too many alone. */
import { Text, Title } from '@mantine/core'
import { useRead } from '../../../ui/asking.ts'
import { Asked } from '../../../ui/states.tsx'
import { useWords } from '../../../ui/words.ts'
import { reportsRoutes } from '../contract.ts'

export function Load() {
  const say = useWords()
  const answer = useRead(reportsRoutes.load)
  return (
    <section aria-label={say('reports.load')}>
      <Title order={2} size="h5">
        {say('reports.load')}
      </Title>
      <Asked of={answer} lines={2}>
        {({ people, days }) => (
          <>
            <Text size="sm" c="dimmed" mb="xs">
              {people.length === 0 ? say('reports.nobody') : say('reports.loadLead', { days })}
            </Text>
            {people.length > 0 && (
              <div className="card figure">
                <table>
                  <thead>
                    <tr>
                      <th scope="col">{say('reports.person')}</th>
                      <th scope="col">{say('reports.held')}</th>
                      <th scope="col">{say('reports.ended')}</th>
                    </tr>
                  </thead>
                  <tbody>
                    {people.map(({ name, held, ended }) => (
                      <tr key={name}>
                        <th scope="row">{name}</th>
                        <td className="figure-count">{held}</td>
                        <td className="figure-count">{ended}</td>
                      </tr>
                    ))}
                  </tbody>
                </table>
              </div>
            )}
          </>
        )}
      </Asked>
    </section>
  )
}
