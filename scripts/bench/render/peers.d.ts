// What the bench uses of libraries that are installed only once it runs, so that the project compiles without them.

declare module '@mantine/core' {
  import type { ComponentType, MouseEventHandler, ReactNode } from 'react'

  interface WithChildren {
    readonly children?: ReactNode
  }
  export const MantineProvider: ComponentType<WithChildren>
  export const Alert: ComponentType<
    WithChildren & { readonly color: string; readonly title: string; readonly icon: ReactNode }
  >
  export const Button: ComponentType<
    WithChildren & {
      readonly size: string
      readonly color: string
      readonly variant: string
      readonly onClick: MouseEventHandler
    }
  >
  export const Code: ComponentType<WithChildren>
}

declare module '@chakra-ui/react' {
  import type { ComponentType, MouseEventHandler, ReactNode } from 'react'

  interface WithChildren {
    readonly children?: ReactNode
  }
  export const defaultSystem: object
  export const ChakraProvider: ComponentType<WithChildren & { readonly value: object }>
  export const Alert: {
    readonly Root: ComponentType<WithChildren & { readonly status: string }>
    readonly Indicator: ComponentType
    readonly Content: ComponentType<WithChildren>
    readonly Title: ComponentType<WithChildren>
    readonly Description: ComponentType<WithChildren>
  }
  export const Button: ComponentType<
    WithChildren & { readonly size: string; readonly onClick: MouseEventHandler }
  >
  export const Code: ComponentType<WithChildren>
}

declare module '@mantine/core/styles.css'
