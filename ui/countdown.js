// Counts in the browser: no rerun, no flicker. The server says at each rerun how many seconds are
// left; the message's way here can only make that look later, so the earlier of two ends holds.
const clocks = new WeakMap()
const JUMP = 2000

function minutes(seconds) {
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, "0")}`
}

function words(left, leftOpen) {
  if (left > 0) return `${minutes(Math.ceil(left))} left`
  const over = Math.floor(-left)
  if (over >= leftOpen) return `Left open for over ${Math.floor(leftOpen / 60)} minutes`
  return over === 0 ? "Time is up" : `${minutes(over)} over`
}

function level(left, { target, late, far }) {
  if (left > 0) return "within"
  const used = target - left
  if (used < late) return "over"
  return used < far ? "late" : "far"
}

function filled(left, { target, far }) {
  const part = left > 0 ? left / target : -left / (far - target)
  return Math.max(0, Math.min(1, part))
}

function draw(clock) {
  const left = (clock.ends - Date.now()) / 1000
  const text = words(left, clock.data.left_open)
  if (clock.text.textContent !== text) clock.text.textContent = text
  clock.face.dataset.level = level(left, clock.data)
  if (clock.drawn) clock.face.dataset.running = ""
  clock.drawn = true
  const note = clock.data.target - left >= clock.data.note_at ? clock.data.note : ""
  if (clock.note.textContent !== note) clock.note.textContent = note
  clock.bar.style.transform = `scaleX(${filled(left, clock.data)})`
  const rest = left - Math.floor(left)
  clearTimeout(clock.timer)
  clock.timer = setTimeout(() => draw(clock), rest * 1000 + 20)
}

export default function ({ data, parentElement }) {
  const clock = clocks.get(parentElement) ?? { timer: 0, ends: 0, id: "" }
  clocks.set(parentElement, clock)
  clock.face = parentElement.querySelector(".clock")
  clock.text = parentElement.querySelector(".time")
  clock.bar = parentElement.querySelector(".part")
  clock.note = parentElement.querySelector(".note")
  const ends = Date.now() + data.left * 1000
  const same = clock.id === data.id && Math.abs(ends - clock.ends) < JUMP
  clock.ends = same ? Math.min(ends, clock.ends) : ends
  if (!same) {
    delete clock.face.dataset.running
    clock.drawn = false
  }
  clock.id = data.id
  clock.data = data
  draw(clock)
  return () => clearTimeout(clock.timer)
}
