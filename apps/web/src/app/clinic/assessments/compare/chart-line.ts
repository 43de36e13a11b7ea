export { LineChart } from 'echarts/charts';
