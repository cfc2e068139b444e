import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { ErrorBanner, RecourseProvider } from '../../../src/components/index.ts'
import { ecolink } from '../../../src/gateways/index.ts'
import '../../../src/styles/recourse.css'

const error = {
  status: 503,
  headers: { 'x-ecolink-request-id': 'req_eco_7f3a1c5e9d02' },
  body: { error: 'service_unavailable', message: 'No healthy pod for model flux-dev right now' },
}

const root = document.getElementById('root')
if (root !== null)
  createRoot(root).render(
    <StrictMode>
      <RecourseProvider gateway={ecolink}>
        <h1>Images</h1>
        <ErrorBanner error={error} title="Couldn’t load images" />
        <label>
          Paste here <textarea />
        </label>
      </RecourseProvider>
    </StrictMode>,
  )
