import { offerBanners } from './ours.tsx'

offerBanners('tile')
