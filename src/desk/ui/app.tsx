/** What every page stands in: colours, answers, addresses, toasts. */
import { MantineProvider } from '@mantine/core'
import { Notifications } from '@mantine/notifications'
import { QueryClientProvider } from '@tanstack/react-query'
import { StrictMode } from 'react'
import { Router } from 'wouter'
import { answers } from './asking.ts'
import { Gate } from './gate.tsx'
import { Mishap } from './mishap.tsx'
import { nonce } from './nonce.ts'
import { colours, theme, variables } from './theme.ts'

const manager = colours()

export const App = () => (
  <StrictMode>
    <MantineProvider
      theme={theme}
      cssVariablesResolver={variables}
      colorSchemeManager={manager}
      defaultColorScheme="auto"
      getStyleNonce={nonce}
    >
      <QueryClientProvider client={answers}>
        <Router base="/desk">
          <Notifications position="bottom-right" limit={3} autoClose={6000} />
          <Mishap>
            <Gate />
          </Mishap>
        </Router>
      </QueryClientProvider>
    </MantineProvider>
  </StrictMode>
)
