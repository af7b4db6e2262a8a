// Every piece of text that is shown with less contrast than 4.5 to what lies behind it.
const channels = (colour) => colour.match(/[\d.]+/g).map(Number);
const luminance = ([red, green, blue]) => {
  const linear = [red, green, blue].map((value) => {
    const share = value / 255;
    return share <= 0.03928 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2];
};
const behind = (element) => {
  for (let at = element; at; at = at.parentElement) {
    const colour = channels(getComputedStyle(at).backgroundColor);
    if (colour.length === 3 || colour[3] === 1) return colour;
  }
  return [255, 255, 255];
};
const contrast = (element) => {
  const one = luminance(channels(getComputedStyle(element).color));
  const other = luminance(behind(element));
  return (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05);
};
const shown = (element) => element.getClientRects().length > 0;
return [...document.querySelectorAll("body *")]
  .filter((element) => [...element.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.data.trim() !== ""))
  .filter((element) => shown(element) && contrast(element) < 4.5)
  .map((element) => `${element.tagName} "${element.textContent.slice(0, 40)}" ${contrast(element).toFixed(2)}`);
