import type { Gateway } from '../core/gateway.ts'
import { ecolink } from './ecolink.ts'
import { evolink } from './evolink.ts'
import { ezlink } from './ezlink.ts'
import { leaper } from './leaper.ts'
import { newApi } from './new-api.ts'

/** Every gateway of this package; the one that answered is recognised by host, headers and body. */
export const all: readonly Gateway[] = [ecolink, evolink, leaper, newApi, ezlink]
