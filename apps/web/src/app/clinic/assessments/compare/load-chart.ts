/** What draws the trend, and nothing else of the chart library; in parts, so that no single script grows large. */
export async function loadChart() {
  const [{ init, use, SVGRenderer }, { LineChart }, axes] = await Promise.all([
    import('./chart-core'),
    import('./chart-line'),
    import('./chart-axes'),
  ]);
  use([SVGRenderer, LineChart, axes.GridComponent, axes.MarkAreaComponent, axes.MarkLineComponent]);
  return init;
}
