export { saveCsv } from './save-csv';
