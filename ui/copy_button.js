// Copies a text and says so for two seconds. Where the browser does not allow it, it says that.
const SAID = 2000

export default function ({ data, parentElement }) {
  const button = parentElement.querySelector("button")
  let timer = 0
  button.textContent = data.label
  button.disabled = !data.text

  async function copy() {
    clearTimeout(timer)
    try {
      await navigator.clipboard.writeText(data.text)
      button.textContent = "Copied"
    } catch {
      button.textContent = "Select and copy it by hand"
    }
    timer = setTimeout(() => (button.textContent = data.label), SAID)
  }

  button.addEventListener("click", copy)
  return () => {
    clearTimeout(timer)
    button.removeEventListener("click", copy)
  }
}
