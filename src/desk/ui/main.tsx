/** The desk in the browser begins here. The order matters: the policy of Trusted Types and the nonce before anything that writes. */
import './trusted-types.ts'
import './nonce.ts'
import '@mantine/core/styles.css'
import '@mantine/notifications/styles.css'
import './desk.css'
import { createRoot } from 'react-dom/client'
import { App } from './app.tsx'
import { openWords } from './words.ts'

const place = document.getElementById('desk')
if (!place) throw new Error('index.html has no place for the desk')

await openWords()
createRoot(place).render(<App />)
