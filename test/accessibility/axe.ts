import axe from 'axe-core'

/** What axe finds, target sizes included, which it leaves out unless asked. */
export async function violations(container: Element): Promise<readonly string[]> {
  const { violations: found } = await axe.run(container, {
    resultTypes: ['violations'],
    rules: { 'target-size': { enabled: true } },
  })
  return found.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)
}
