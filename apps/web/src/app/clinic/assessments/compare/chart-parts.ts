import { LineChart } from 'echarts/charts';
import { AriaComponent, GridComponent, MarkAreaComponent, MarkLineComponent } from 'echarts/components';
import { init, use } from 'echarts/core';
import { SVGRenderer } from 'echarts/renderers';

// Only what the trend draws. Loaded with the first chart.
use([AriaComponent, GridComponent, LineChart, MarkAreaComponent, MarkLineComponent, SVGRenderer]);

export { init };
