import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { ErrorBanner, useRecourse } from '../../../../src/components/index.ts'
import { useApi } from '../api.ts'
import { Foot } from '../card.tsx'

/** What was typed stays until the key exists. */
export function CreateKey() {
  const api = useApi()
  const queryClient = useQueryClient()
  const [name, setName] = useState('')
  const creation = useRecourse(
    useMutation({
      ...api.createKey,
      onSuccess() {
        setName('')
        return queryClient.invalidateQueries({ queryKey: api.keys.queryKey })
      },
    }),
  )
  const create = () => {
    if (name.trim() !== '' && !creation.isPending) creation.mutate({ name })
  }
  return (
    <form className="field-form" action={create}>
      <label htmlFor="key-name">Name of a new key</label>
      <span className="field">
        <input
          id="key-name"
          value={name}
          placeholder="staging-worker"
          autoComplete="off"
          onChange={(event) => setName(event.target.value)}
        />
        <button className="button" aria-disabled={creation.isPending}>
          Create key
        </button>
      </span>
      <Foot>
        <ErrorBanner surface="inline" result={creation} title="Couldn’t create the key" />
        <output>{creation.data && `Created, ${creation.data.hint}.`}</output>
      </Foot>
    </form>
  )
}
