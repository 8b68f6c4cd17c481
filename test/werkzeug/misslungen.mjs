// What failed, one line each, for the end of a long run: the place where it was first said is thousands of lines further up.

const LAENGE = 300

/** From what vitest writes as JSON; a file that could not be read at all counts as one. */
export function ausVitest(dateien, wurzel = process.cwd()) {
  return dateien.flatMap(({ name, status, message, assertionResults }) => {
    const datei = name.replace(`${wurzel}/`, '')
    const tests = assertionResults.filter((test) => test.status === 'failed')
    if (tests.length) return tests.map((test) => zeile(datei, test.fullName, test.failureMessages?.[0]))
    return status === 'failed' ? [zeile(datei, 'the file itself', message)] : []
  })
}

/** From a TAP report of one file. */
export function ausTap(text, datei) {
  return [...text.matchAll(/^not ok \d+ - (.*)\n(?:(?!^(?:not )?ok ).*\n)*?\s+error: (.*(?:\n {4}.*)?)/gm)].map(([, name, grund]) =>
    zeile(datei, name, grund.replace(/^\|-\s*/, '')),
  )
}

function zeile(datei, name, grund) {
  const satz =
    String(grund ?? 'no message')
      .trim()
      .split('\n')
      .find((teil) => teil.trim()) ?? ''
  return `${datei} > ${name}: ${satz.trim().slice(0, LAENGE)}`
}
