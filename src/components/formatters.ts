/** Locales are few, but one who makes up new ones must not fill the memory. */
const MOST = 100

/** A formatter of numbers, made once: making one takes a hundred times as long as using it. */
export const numberFormat: Formatters<Intl.NumberFormatOptions, Intl.NumberFormat> =
  /* @__PURE__ */ keep((locale, style) => new Intl.NumberFormat(locale, style))

/** A formatter of moments, made once for each zone that the reader is in. */
export const dateFormat: Formatters<Intl.DateTimeFormatOptions, Intl.DateTimeFormat> =
  /* @__PURE__ */ keep(
    (locale, style) => new Intl.DateTimeFormat(locale, style),
    () => new Date().getTimezoneOffset(),
  )

type Formatters<Style, Format> = (locale: string, style: Style) => Format

/** Makes each format once, and again where `circumstance` has changed. */
function keep<Style, Format>(
  make: Formatters<Style, Format>,
  circumstance: () => number = () => 0,
): Formatters<Style, Format> {
  const made = new Map<string, Format>()
  return (locale, style) => {
    const key = JSON.stringify([locale, style, circumstance()])
    const format = made.get(key) ?? make(locale, style)
    if (made.size >= MOST) made.clear()
    made.set(key, format)
    return format
  }
}
