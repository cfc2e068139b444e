import { ErrorBanner, TopUpPrompt } from '../../src/components/index.ts'
import { balance, usage, video } from './calls.ts'
import { InShadow } from './in-shadow.tsx'

/** Utilities win over the layered stylesheet, on any component or part. */
export function Shadcn({ css }: { readonly css: string }) {
  return (
    <InShadow css={css}>
      {() => (
        <main className="console grid max-w-2xl gap-4 rounded-xl border bg-background p-6 text-foreground">
          <h1 className="text-lg font-semibold">Console</h1>
          <TopUpPrompt
            className="border-s-4"
            result={video}
            balance={balance}
            href="https://pay.example"
          />
          <div className="grid grid-cols-2 gap-4">
            <div className="h-44 rounded-xl border bg-card p-4">
              <ErrorBanner surface="tile" title="Couldn’t load usage" result={usage} />
            </div>
            <div className="h-44 rounded-xl border bg-card p-4">
              <p className="text-sm text-muted-foreground">Requests</p>
              <p className="text-3xl font-semibold">1,284</p>
            </div>
          </div>
        </main>
      )}
    </InShadow>
  )
}
