// Reads a question aloud with the voices that are installed on this machine, once when it is put.
// Voices that send the words to a server (localService is false) are never used.
const WAIT_FOR_VOICES = 2000
const LEAVING = 250
const TONES = [
  { pitch: 1, rate: 1 },
  { pitch: 0.8, rate: 0.96 },
  { pitch: 1.2, rate: 1.03 },
  { pitch: 0.9, rate: 1.06 },
]
const speech = window.speechSynthesis
const AGAIN = "Say it again"
const STOP = "Stop reading"
let spoken = null
let readOut = ""
let leaving = 0

function languageOf(text) {
  if (/[\u3040-\u30ff]/.test(text)) return "ja"
  if (/[\uac00-\ud7af]/.test(text)) return "ko"
  if (/[\u4e00-\u9fff]/.test(text)) return "zh"
  return ""
}

function inLanguage(voices, language) {
  const wanted = language.toLowerCase().split("-")[0]
  return wanted ? voices.filter(each => each.lang.toLowerCase().split(/[-_]/)[0] === wanted) : []
}

function installed(text) {
  const local = speech.getVoices().filter(each => each.localService)
  const languages = [languageOf(text), document.documentElement.lang, navigator.language]
  const fitting = languages.map(each => inLanguage(local, each)).find(found => found.length)
  return (fitting ?? local).sort((a, b) => (a.voiceURI < b.voiceURI ? -1 : 1))
}

// A member keeps voice and tone through the drill: by seat, a new voice each while there are any.
function wordsOf({ text, seat }) {
  const voices = installed(text)
  const words = new SpeechSynthesisUtterance(text)
  const turn = seat - 1
  words.voice = voices[turn % voices.length]
  words.lang = words.voice.lang
  Object.assign(words, TONES[Math.floor(turn / voices.length) % TONES.length])
  return words
}

function say(data, button) {
  speech.cancel()
  const words = wordsOf(data)
  const label = text => {
    if (spoken === words) button.textContent = text
  }
  spoken = words
  words.onstart = () => label(STOP)
  words.onend = words.onerror = () => label(AGAIN)
  speech.speak(words)
}

export default function ({ data, parentElement }) {
  const again = parentElement.querySelector("button")
  const none = parentElement.querySelector("p")
  let waiting = 0
  clearTimeout(leaving)

  function ready() {
    const can = installed(data.text).length > 0
    if (can) begin()
    return can
  }

  function begin() {
    clearTimeout(waiting)
    again.hidden = false
    none.hidden = true
    if (readOut === data.id || document.hidden) return
    readOut = data.id
    say(data, again)
  }

  function giveUp() {
    none.hidden = false
  }

  if (readOut !== data.id) speech?.cancel()
  again.onclick = () => (speech.speaking ? speech.cancel() : say(data, again))
  if (!speech) giveUp()
  else if (!ready()) {
    waiting = setTimeout(giveUp, WAIT_FOR_VOICES)
    speech.addEventListener("voiceschanged", ready)
  }
  // Each run of the page ends here and begins anew at once; only where it does not is it silenced.
  return () => {
    clearTimeout(waiting)
    speech?.removeEventListener("voiceschanged", ready)
    leaving = setTimeout(() => {
      readOut = ""
      speech?.cancel()
    }, LEAVING)
  }
}
