// The commands of `amtswerk`, by name. Each opens the database itself and answers with an exit code: 0 done, 1 refused or failed, 2 not understood.
import { readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { bestandBerichtBefehl, bestandMatrixBefehl } from './cli-bericht.ts'
import { bestandLadenBefehl, type Umgang } from './cli-bestand.ts'
import { EINRICHTEN_ANGABEN, EINRICHTEN_ZWECK, einrichtenBefehl } from './cli-einrichten.ts'
import { BEWERTEN_ANGABEN, BEWERTEN_ZWECK, sucheBewertenBefehl } from './cli-suche.ts'
import { ladeFakten } from './demo.ts'
import type { ZugangKontext } from './domain/zugang/index.ts'
import { protokollPruefen } from './platform/audit/index.ts'
import { oeffneSpeicher, type SpeicherOptions } from './platform/db/index.ts'
import { createGeheimnis, readMasterKeys } from './platform/geheimnis.ts'
import { createLog } from './platform/log.ts'
import { sichereDatenbank, stelleWiederHer } from './platform/sicherung/index.ts'

/** What commands need of the configuration (config.ts). */
type Konfiguration = { datenOrdner: string; databaseUrl: string | null; loginUrl: string | null; masterKey: string | null }
type Umgebung = { config: Konfiguration; root: string }
type Befehl = {
  /** What stands behind the name, for the usage text. */
  angaben: string
  zweck: string
  fuehreAus: (args: readonly string[], umgebung: Umgebung) => Promise<number>
}

const clock = () => new Date()
const schreibe = (zeile: string) => process.stdout.write(`${zeile}\n`)
const klage = (zeile: string) => process.stderr.write(`${zeile}\n`)

const BEFEHLE: Record<string, Befehl> = {
  sichern: { angaben: 'DATEI', zweck: 'schreibt alle Daten in eine Datei; das Programm darf dabei laufen', fuehreAus: sichernBefehl },
  wiederherstellen: {
    angaben: 'DATEI',
    zweck: 'liest eine Sicherung in eine leere Datenbank (AMTSWERK_DATEN oder DATABASE_URL)',
    fuehreAus: wiederherstellenBefehl,
  },
  'protokoll pruefen': {
    angaben: '',
    zweck: 'prüft, ob am Protokoll etwas geändert, entfernt oder eingefügt wurde',
    fuehreAus: pruefenBefehl,
  },
  einrichten: {
    angaben: EINRICHTEN_ANGABEN,
    zweck: EINRICHTEN_ZWECK,
    fuehreAus: (args, umgebung) => einrichtenBefehl(args, umgang(umgebung)),
  },
  'bestand pruefen': {
    angaben: 'ORDNER|DATEI',
    zweck: 'liest Leistungen, Behörden und Regeln aus Dateien, nennt jeden Fehler mit Zeile und zeigt, was sich ändern würde',
    fuehreAus: (args, umgebung) => bestandLadenBefehl(args, true, mitFakten(umgebung)),
  },
  'bestand laden': {
    angaben: 'ORDNER|DATEI',
    zweck: 'dasselbe und lädt sie; ist eine Datei fehlerhaft, ändert sich nichts',
    fuehreAus: (args, umgebung) => bestandLadenBefehl(args, false, mitFakten(umgebung)),
  },
  'bestand bericht': {
    angaben: '[--fehlend]',
    zweck: 'zeigt, wie vollständig jede Leistung beschrieben ist, Sprache für Sprache',
    fuehreAus: (args, umgebung) => bestandBerichtBefehl(args, umgang(umgebung)),
  },
  'bestand matrix': {
    angaben: '[--luecken]',
    zweck: 'zeigt für jede Leistung, wie viele Gemeinden eine zuständige Stelle oder einen Grund bekommen, und was noch fehlt',
    fuehreAus: (args, umgebung) => bestandMatrixBefehl(args, umgang(umgebung)),
  },
  'suche bewerten': {
    angaben: BEWERTEN_ANGABEN,
    zweck: BEWERTEN_ZWECK,
    fuehreAus: (args, umgebung) => sucheBewertenBefehl(args, umgebung.root, umgang(umgebung)),
  },
  hilfe: { angaben: '', zweck: 'zeigt diese Übersicht', fuehreAus: async () => hilfe(schreibe, 0) },
}

/** Runs one command; answers the exit code. */
export async function befehl(name: string, args: readonly string[], umgebung: Umgebung): Promise<number> {
  const zweiWorte = BEFEHLE[`${name} ${args[0]}`]
  const gewaehlt = zweiWorte ?? BEFEHLE[name]
  if (gewaehlt) return gewaehlt.fuehreAus(zweiWorte ? args.slice(1) : args, umgebung)
  klage(`Den Befehl „${name}“ gibt es nicht.`)
  return hilfe(klage, 2)
}

function hilfe(aus: (zeile: string) => void, code: number): number {
  aus('\nAufruf: node amtswerk.mjs BEFEHL …   (das Programm selbst startet mit: npm start)\n')
  for (const [name, { angaben, zweck }] of Object.entries(BEFEHLE)) aus(`  ${`${name} ${angaben}`.trimEnd()}\n      ${zweck}`)
  return code
}

async function sichernBefehl([datei, ...mehr]: readonly string[], umgebung: Umgebung): Promise<number> {
  if (!datei || mehr.length > 0) return hilfe(klage, 2)
  const pfad = resolve(datei)
  return mitSpeicher(umgebung, async (kontext) => {
    const kopf = await sichereDatenbank(kontext.db, pfad, programmversion(umgebung), clock)
    const zeilen = kopf.tabellen.reduce((summe, tabelle) => summe + tabelle.zeilen, 0)
    schreibe(`Gesichert: ${zeilen} Zeilen aus ${kopf.tabellen.length} Tabellen in ${pfad}.`)
    schreibe(
      `Bewahren Sie den Hauptschlüssel (${join(umgebung.config.datenOrdner, 'master-key')} oder AMTSWERK_MASTER_KEY) getrennt davon auf: Er ist nicht in der Datei, und ohne ihn sind verschlüsselte Werte verloren.`,
    )
    return 0
  })
}

async function wiederherstellenBefehl([datei, ...mehr]: readonly string[], umgebung: Umgebung): Promise<number> {
  if (!datei || mehr.length > 0) return hilfe(klage, 2)
  const kopf = await stelleWiederHer(speicherOptionen(umgebung), resolve(datei))
  const zeilen = kopf.tabellen.reduce((summe, tabelle) => summe + tabelle.zeilen, 0)
  schreibe(`Wiederhergestellt und verglichen: ${zeilen} Zeilen in ${kopf.tabellen.length} Tabellen, Stand ${kopf.moment}.`)
  schreibe('Geben Sie dem Programm denselben Hauptschlüssel wie vorher (AMTSWERK_MASTER_KEY oder die Datei master-key im Datenordner).')
  return 0
}

function pruefenBefehl(_args: readonly string[], umgebung: Umgebung): Promise<number> {
  return mitSpeicher(umgebung, (kontext) => protokollPruefen(kontext, kontext.geheimnis.ableiten('protokoll'), schreibe))
}

function umgang(umgebung: Umgebung) {
  return { schreibe, klage, mitKontext: (fn: (kontext: ZugangKontext) => Promise<number>) => mitSpeicher(umgebung, fn) }
}

/** Files name areas: the first command on an empty database brings the facts in. */
function mitFakten(umgebung: Umgebung): Umgang {
  const mitKontext: Umgang['mitKontext'] = (fn) =>
    mitSpeicher(umgebung, async (kontext) => {
      await ladeFakten(kontext, umgebung.root, schreibe)
      return fn(kontext)
    })
  return { ...umgang(umgebung), mitKontext }
}

/** Opens the database beside a running program, or starts it for the length of the command. */
async function mitSpeicher(umgebung: Umgebung, fn: (kontext: ZugangKontext) => Promise<number>): Promise<number> {
  const { config } = umgebung
  const speicher = await oeffneSpeicher({ ...speicherOptionen(umgebung), besitz: 'mitbenutzen' })
  try {
    const geheimnis = createGeheimnis(await readMasterKeys(config.masterKey ?? undefined, join(config.datenOrdner, 'master-key')))
    return await fn({ db: speicher.datenbank, clock, log: createLog('warn', process.stderr), geheimnis })
  } finally {
    await speicher.stop()
  }
}

function speicherOptionen({ config, root }: Umgebung): SpeicherOptions {
  return {
    databaseUrl: config.databaseUrl ?? undefined,
    loginUrl: config.loginUrl ?? undefined,
    datenOrdner: config.datenOrdner,
    migrations: join(root, 'migrations'),
    clock,
    onError: (error) => klage(error.message),
  }
}

function programmversion({ root }: Umgebung): string {
  return (JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { version: string }).version
}
