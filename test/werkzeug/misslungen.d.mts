type Datei = { name: string; status: string; message?: string; assertionResults: { status: string; fullName: string; failureMessages?: string[] }[] }
export function ausVitest(dateien: readonly Datei[], wurzel?: string): string[]
export function ausTap(text: string, datei: string): string[]
type Fehler = { name: string; message: string; stack?: string; VITEST_TEST_PATH?: string; VITEST_TEST_NAME?: string }
export function ausFehler(fehler: Fehler, wurzel?: string): string
