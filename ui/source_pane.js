// The notes as they were given, a row a line, as text only. Marked lines are brought into view once,
// when the mark is a new one: a rerun leaves the reader where they scrolled to.
const panes = new WeakMap()

function row(text, number) {
  const line = document.createElement("div")
  line.className = "line"
  line.dataset.number = number
  const words = document.createElement("span")
  words.textContent = text === "" ? "\u200b" : text
  line.append(words)
  return line
}

function draw(pane, data) {
  const lines = data.text.split("\n").map((text, at) => row(text, data.first + at))
  pane.style.setProperty("--digits", `${String(data.first + lines.length).length}ch`)
  pane.replaceChildren(...lines)
}

function mark(pane, { first, from, to }) {
  const rows = [...pane.children]
  rows.forEach((line, at) => {
    const marked = from !== null && first + at >= from && first + at <= to
    line.classList.toggle("marked", marked)
    if (marked) line.setAttribute("aria-current", "true")
    else line.removeAttribute("aria-current")
  })
  return from === null ? undefined : rows[from - first]
}

export default function ({ data, parentElement }) {
  const pane = parentElement.querySelector(".pane")
  const before = panes.get(parentElement) ?? {}
  pane.setAttribute("aria-label", data.label)
  pane.style.maxHeight = `${data.height}px`
  const sameText = before.text === data.text && before.first === data.first
  if (!sameText || pane.childElementCount === 0) draw(pane, data)
  const line = mark(pane, data)
  const sameMark = sameText && before.from === data.from && before.to === data.to
  if (line && !sameMark) pane.scrollTop = line.offsetTop - data.height / 3
  panes.set(parentElement, data)
}
