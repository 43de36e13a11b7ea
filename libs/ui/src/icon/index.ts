export { Icon } from './icon';
export { type IconName, icons } from './icons.data';
