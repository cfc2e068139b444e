/** What the tests use of superagent, which brings no types. */
declare module 'superagent' {
  interface Request extends Promise<unknown> {
    set(headers: Readonly<Record<string, string>>): Request
    send(body: object): Request
    timeout(milliseconds: number): Request
    retry(times: number): Request
    abort(): void
  }
  const superagent: { get(url: string): Request; post(url: string): Request }
  export default superagent
}
