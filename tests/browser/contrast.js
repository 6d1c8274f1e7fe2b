// Every text that can be seen: its colour against what is painted behind it, as WCAG counts it.
() => {
  const ratio = (a, b) => {
    const light = ([r, g, b]) => {
      const part = (v) => ((v /= 255) <= 0.04045 ? v / 12.92 : ((v + 0.055) / 1.055) ** 2.4);
      return 0.2126 * part(r) + 0.7152 * part(g) + 0.0722 * part(b);
    };
    const [x, y] = [light(a), light(b)].sort((p, q) => q - p);
    return (x + 0.05) / (y + 0.05);
  };
  const canvas = document.createElement("canvas").getContext("2d", { willReadFrequently: true });
  const rgba = (text) => {
    canvas.clearRect(0, 0, 1, 1);
    canvas.fillStyle = text;
    canvas.fillRect(0, 0, 1, 1);
    const [r, g, b, a] = canvas.getImageData(0, 0, 1, 1).data;
    return [r, g, b, a / 255];
  };
  const over = (top, below) => [0, 1, 2].map((i) => top[i] * top[3] + below[i] * (1 - top[3]));
  const ground = (element) => {
    const layers = [];
    for (let each = element; each; each = each.parentElement) {
      const colour = rgba(getComputedStyle(each).backgroundColor);
      if (colour[3] > 0) layers.push(colour);
      if (colour[3] === 1) break;
    }
    return layers.reduceRight((below, top) => over(top, below), [255, 255, 255]);
  };
  const opacity = (element) => {
    let all = 1;
    for (let each = element; each; each = each.parentElement) all *= getComputedStyle(each).opacity;
    return all;
  };
  // Streamlit writes the chosen one of several options in the primary colour, which must carry white
  // in buttons too: on a dark ground no colour is 4.5:1 to both. It is marked by its border as well.
  const CHOSEN = "[aria-selected=true], [aria-checked=true], [data-testid$=Active], [role=slider]";
  const disabled = (element) => element.closest("[disabled], [aria-disabled=true], [aria-hidden=true]");
  const found = [];
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const element = node.parentElement;
    const text = node.textContent.trim();
    if (!text || !element.checkVisibility({ checkOpacity: true, checkVisibilityCSS: true })) continue;
    if (disabled(element) || element.closest("script, style, noscript")) continue;
    const box = element.getBoundingClientRect();
    if (box.width < 2 || box.height < 2) continue;
    const style = getComputedStyle(element);
    const chosen = element.closest(CHOSEN);
    const below = ground(element.closest("[role=slider]")?.parentElement ?? element);
    const colour = rgba(element.closest("svg") ? style.fill : style.color);
    colour[3] *= opacity(element);
    const size = parseFloat(style.fontSize);
    const large = size >= 24 || (size >= 18.66 && style.fontWeight >= 700);
    const has = ratio(over(colour, below), below);
    if (has >= (large ? 3 : chosen ? 3.5 : 4.5)) continue;
    const part = element.closest("[data-testid]")?.dataset.testid;
    found.push(`${has.toFixed(2)} ${text.slice(0, 40)}: ${style.color} on ${below.map(Math.round)} in ${part}`);
  }
  return [...new Set(found)];
}
