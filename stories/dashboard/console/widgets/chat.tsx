import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { ErrorBanner, useRecourse } from '../../../../src/components/index.ts'
import { useApi } from '../api.ts'
import { Icon } from '../icon.tsx'

/** A failed message stays where it was sent, with what to do about it in place of the answer. */
export function Chat() {
  const [text, setText] = useState('')
  const reply = useRecourse(useMutation(useApi().chat))
  const send = () => {
    if (text.trim() === '' || reply.isPending) return
    reply.mutate({ prompt: text })
    setText('')
  }
  return (
    <form className="chat" action={send}>
      <div className="thread" role="log" aria-label="Conversation">
        {reply.variables === undefined ? (
          <p className="hint">Ask a model of this project anything.</p>
        ) : (
          <p className="said-by-me">{reply.variables.prompt}</p>
        )}
        {reply.isPending && !reply.failure && <p className="hint">Writing…</p>}
        {reply.data?.choices.map(({ message }) => (
          <p key={message.content} className="said-by-model">
            {message.content}
          </p>
        ))}
        <ErrorBanner surface="tile" result={reply} title="Couldn’t answer" />
      </div>
      <span className="field">
        <input
          aria-label="Message"
          value={text}
          placeholder="Message"
          autoComplete="off"
          onChange={(event) => setText(event.target.value)}
        />
        <button className="button" data-primary aria-label="Send" aria-disabled={reply.isPending}>
          <Icon name="send" />
        </button>
      </span>
    </form>
  )
}
