export { BilateralGrid } from './bilateral-grid';
export {
  type GridChange,
  type GridChoice,
  type GridEdit,
  type GridEntry,
  type GridPaste,
  type GridRange,
  type GridRow,
  type GridSide,
  type GridVerdict,
  emptyEntry,
  isAnswered,
} from './grid-model';
