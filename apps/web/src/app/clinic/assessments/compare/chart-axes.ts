export { GridComponent, MarkAreaComponent, MarkLineComponent } from 'echarts/components';
