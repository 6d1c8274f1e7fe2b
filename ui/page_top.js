// Streamlit leaves the page where it was scrolled to; this begins it at its top, once for each turn.
let begun = 0

export default function ({ data }) {
  if (!data.turn || data.turn === begun) return
  begun = data.turn
  document.querySelector('[data-testid="stMain"]')?.scrollTo({ top: 0 })
}
