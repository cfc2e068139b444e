/** The remedies of each banner, in the order in which they are read. */
export function remediesSeen(canvas: HTMLElement): readonly (readonly string[])[] {
  const banners = [...canvas.querySelectorAll<HTMLElement>('[data-kind]')]
  return banners.map((banner) => {
    const remedies = [...banner.querySelectorAll<HTMLElement>('[data-action]')]
    return [...new Set(remedies.map(({ dataset }) => dataset['action'] ?? ''))]
  })
}
