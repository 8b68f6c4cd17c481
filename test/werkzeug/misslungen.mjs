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

/** From an error that no test caught: vitest says which test was running, the stack says where. */
export function ausFehler({ name, message, stack, VITEST_TEST_PATH, VITEST_TEST_NAME }, wurzel = process.cwd()) {
  const woher = /\(?([^\s(]+:\d+):\d+\)?$/m.exec(stack ?? '')?.[1] ?? 'no stack'
  const datei = (VITEST_TEST_PATH ?? 'vitest').replace(`${wurzel}/`, '')
  return zeile(datei, VITEST_TEST_NAME ?? 'no test', `caught by no test: ${name}: ${message} (${woher.replace(`${wurzel}/`, '')})`)
}

function zeile(datei, name, grund) {
  const satz =
    String(grund ?? 'no message')
      .trim()
      .split('\n')
      .find((teil) => teil.trim()) ?? ''
  return `${datei} > ${name}: ${satz.trim().slice(0, LAENGE)}`
}
