"use strict";
// Agreement by group: a dot for each group, a bar for its interval, a dashed line for all together.
(() => {
  const ink = "#111", bar = "#8fb0e8", dot = "#0b3d91", quiet = "#444";
  const overallLine = {
    id: "overallLine",
    afterDatasetsDraw(chart, _args, options) {
      if (typeof options.at !== "number") return;
      const { ctx, chartArea, scales } = chart;
      const x = scales.x.getPixelForValue(options.at);
      ctx.save();
      ctx.setLineDash([5, 4]);
      ctx.strokeStyle = ink;
      ctx.beginPath();
      ctx.moveTo(x, chartArea.top);
      ctx.lineTo(x, chartArea.bottom);
      ctx.stroke();
      ctx.restore();
    },
  };
  const told = (group) => `${group.value}% of ${group.items} items (${group.low} to ${group.high}%)`;
  // From the lowest interval on, so that short ones can be seen.
  const least = (groups) => Math.max(0, Math.floor(Math.min(...groups.map((group) => group.low)) / 10) * 10 - 10);
  const configuration = ({ groups, overall }) => ({
    plugins: [overallLine],
    data: {
      labels: groups.map((group) => group.name),
      datasets: [
        {
          type: "scatter",
          data: groups.map((group) => ({ x: group.value, y: group.name })),
          backgroundColor: dot,
          pointRadius: 4,
          pointHoverRadius: 6,
          // A dot at 100% is drawn whole.
          clip: 8,
        },
        {
          type: "bar",
          data: groups.map((group) => [group.low, group.high]),
          backgroundColor: bar,
          barThickness: 10,
          borderRadius: 4,
          borderSkipped: false,
        },
      ],
    },
    options: {
      indexAxis: "y",
      animation: false,
      maintainAspectRatio: false,
      devicePixelRatio: Math.max(2, window.devicePixelRatio),
      scales: {
        x: {
          min: least(groups),
          max: 100,
          ticks: { color: quiet, callback: (value) => `${value}%` },
          title: { display: true, text: "decided as predicted", color: quiet },
        },
        y: {
          type: "category",
          labels: groups.map((group) => group.name),
          offset: true,
          grid: { display: false },
          ticks: { color: ink, autoSkip: false, callback(value) { return lines(this.getLabelForValue(value)); } },
        },
      },
      plugins: {
        legend: { display: false },
        overallLine: { at: overall },
        tooltip: { displayColors: false, callbacks: { title: (items) => groups[items[0].dataIndex].name, label: (item) => told(groups[item.dataIndex]) } },
      },
    },
  });
  // A long name goes on a second line, and a third; nothing of it is left out.
  const lines = (name) => {
    const made = [""];
    for (const word of name.split(/(?<=[ /])/)) {
      if (made.at(-1).length > 0 && made.at(-1).length + word.trimEnd().length > 28) made.push("");
      made[made.length - 1] += word;
    }
    return made.map((line) => line.trimEnd());
  };

  const data = JSON.parse(document.getElementById("chart-data").textContent);
  for (const chart of data) {
    const place = document.querySelector(`[data-chart="${chart.id}"]`);
    const rows = chart.groups.reduce((sum, group) => sum + Math.max(2, lines(group.name).length), 0);
    place.style.height = `${70 + 17 * rows}px`;
    new Chart(place.querySelector("canvas"), configuration(chart));
  }
  // Paper is narrower than the screen: a chart is drawn anew for it.
  const redraw = () => Object.values(Chart.instances).forEach((chart) => chart.resize());
  window.addEventListener("beforeprint", redraw);
  window.addEventListener("afterprint", redraw);
})();
