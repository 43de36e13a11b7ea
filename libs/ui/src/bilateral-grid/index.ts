export { BilateralGrid } from './bilateral-grid';
export {
  type GridChange,
  type GridChoice,
  type GridCompanion,
  type GridCompanions,
  type GridEdit,
  type GridEntry,
  type GridPaste,
  type GridRange,
  type GridRow,
  type GridSide,
  type GridVerdict,
  companionWords,
  emptyEntry,
  isAnswered,
} from './grid-model';
