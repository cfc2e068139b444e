import { offerBanners } from './ours.tsx'

offerBanners('section')
