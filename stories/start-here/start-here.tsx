import { ErrorBanner, RecourseProvider } from '../../src/components/index.ts'
import { ecolink } from '../../src/gateways/index.ts'
import { scenario, wireAnswer } from '../../test/scenarios/index.ts'
import './start-here.css'
import { layers, places, tenLines } from './words.ts'

const answer = wireAnswer(scenario('ecolink/402-insufficient-balance'))

/** The project in a minute. */
export function StartHere() {
  return (
    <main className="start">
      <header>
        <h1>react-recourse</h1>
        <p>What a person sees, and can do, when a call to an AI gateway fails.</p>
        <Places />
      </header>
      <Example />
      <section>
        <h2>Three layers, each of use alone</h2>
        <ol className="start-layers">
          {layers.map(([name, entry, text]) => (
            <li key={entry}>
              <h3>{name}</h3>
              <p>{text}</p>
              <code translate="no">{entry}</code>
            </li>
          ))}
        </ol>
      </section>
      <section>
        <h2>Ten lines that work</h2>
        <pre translate="no" dir="ltr">
          <code>{tenLines}</code>
        </pre>
      </section>
    </main>
  )
}

function Places() {
  return (
    <nav className="start-places" aria-label="Where to go">
      {places.map(([title, story, text]) => (
        <a key={story} href={`./?path=/story/${story}`} target="_top">
          <strong>{title}</strong>
          <span>{text}</span>
        </a>
      ))}
    </nav>
  )
}

function Example() {
  return (
    <section className="start-example">
      <h2>One answer, shown twice</h2>
      <pre translate="no" dir="ltr">
        <code>
          HTTP/2 {answer.status}
          {'\n'}x-ecolink-request-id: {answer.headers['x-ecolink-request-id']}
          {'\n\n'}
          {answer.body}
        </code>
      </pre>
      <div className="start-pair">
        <div>
          <h3>As it usually looks</h3>
          <div className="start-before">
            <strong>Something went wrong</strong>
            <p>Request failed with status code 402. Please try again later.</p>
          </div>
        </div>
        <div>
          <h3>With react-recourse</h3>
          <RecourseProvider gateway={ecolink}>
            <ErrorBanner error={answer} title="Couldn’t start the render" />
          </RecourseProvider>
        </div>
      </div>
    </section>
  )
}
