export { type BodySide, SideValue } from './side-value';
