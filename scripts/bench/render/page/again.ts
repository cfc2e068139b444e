/** What a press on the button of a widget does here. */
export function tryAgain(): void {
  document.title = 'asked again'
}
