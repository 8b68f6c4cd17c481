type Datei = { name: string; status: string; message?: string; assertionResults: { status: string; fullName: string; failureMessages?: string[] }[] }
export function ausVitest(dateien: readonly Datei[], wurzel?: string): string[]
export function ausTap(text: string, datei: string): string[]
