// What the interface says when it says no, in German and English. `code` becomes the stable end of the problem's `type`.
import type { Sprache } from '../../domain/leistung/index.ts'
import { HttpRefusal, type Problem } from '../../platform/http/index.ts'

type Text = { title: string; detail: string }
type Meldung = { de: Text; en: Text }

const NACH_CODE: Record<string, Meldung> = {
  'parameter-unbekannt': {
    de: {
      title: 'Unbekannter Parameter',
      detail: 'Diesen Parameter gibt es hier nicht: {was}. Die Beschreibung steht unter /api/v1/openapi.json.',
    },
    en: { title: 'Unknown parameter', detail: 'There is no such parameter here: {was}. See /api/v1/openapi.json.' },
  },
  'parameter-ungueltig': {
    de: {
      title: 'Parameter fehlt oder ist ungültig',
      detail: 'Bitte prüfen Sie: {was}. Die Beschreibung steht unter /api/v1/openapi.json.',
    },
    en: { title: 'Parameter missing or invalid', detail: 'Please check: {was}. See /api/v1/openapi.json.' },
  },
  'marke-ungueltig': {
    de: {
      title: 'Marke ungültig',
      detail: '„weiter“ ist keine Marke, die diese Suche ausgegeben hat. Beginnen Sie ohne „weiter“ bei der ersten Seite.',
    },
    en: { title: 'Invalid mark', detail: '„weiter“ is no mark given out by this search. Begin with the first page, without „weiter“.' },
  },
  'leistung-unbekannt': {
    de: {
      title: 'Leistung nicht gefunden',
      detail: 'Keine veröffentlichte Leistung hat diese Kennung, diesen Kurznamen oder diesen Schlüssel an diesem Ort und Tag.',
    },
    en: { title: 'Service not found', detail: 'No published service has this id, short name or key at this place and on this day.' },
  },
  'organisationseinheit-unbekannt': {
    de: { title: 'Stelle nicht gefunden', detail: 'An diesem Tag ist keine Stelle mit dieser Kennung veröffentlicht.' },
    en: { title: 'Office not found', detail: 'No office with this id is published on this day.' },
  },
  'ort-unbekannt': {
    de: { title: 'Ort nicht gefunden', detail: 'Zu diesem Schlüssel gibt es kein Gebiet. Suchen Sie es mit /api/v1/gebiete?q=.' },
    en: { title: 'Place not found', detail: 'There is no area with this key. Look it up with /api/v1/gebiete?q=.' },
  },
}

const NACH_STATUS: Record<number, Meldung> = {
  400: {
    de: { title: 'Anfrage ungültig', detail: 'Die Anfrage ist nicht lesbar. Prüfen Sie Adresse und Zeichenkodierung (UTF-8).' },
    en: { title: 'Bad request', detail: 'The request cannot be read. Check address and character encoding (UTF-8).' },
  },
  404: {
    de: { title: 'Nicht gefunden', detail: 'Diese Adresse gibt es nicht. Die Beschreibung steht unter /api/v1/openapi.json.' },
    en: { title: 'Not found', detail: 'There is no such address. See /api/v1/openapi.json.' },
  },
  405: {
    de: { title: 'Methode nicht erlaubt', detail: 'Die Schnittstelle wird mit GET gelesen.' },
    en: { title: 'Method not allowed', detail: 'The interface is read with GET.' },
  },
  429: {
    de: { title: 'Zu viele Anfragen', detail: 'Bitte warten Sie so lange, wie retry-after angibt.' },
    en: { title: 'Too many requests', detail: 'Please wait as long as retry-after says.' },
  },
  503: {
    de: { title: 'Vorübergehend nicht erreichbar', detail: 'Bitte versuchen Sie es in einigen Sekunden wieder.' },
    en: { title: 'Temporarily unavailable', detail: 'Please try again in a few seconds.' },
  },
}
const SONST: Meldung = {
  de: { title: 'Die Anfrage ist fehlgeschlagen', detail: 'Bitte versuchen Sie es später wieder.' },
  en: { title: 'The request failed', detail: 'Please try again later.' },
}

/** A refusal with its text in the asker's language; `was` names the parameters meant. */
export function ablehnung(status: number, code: string, sprache: Sprache, was = ''): HttpRefusal {
  const { title, detail } = textVon(status, code, sprache)
  return new HttpRefusal(status, code, { title, detail: detail.replace('{was}', was) })
}

/** Title and detail for what went wrong before a handler was reached. */
export function textVon(status: Problem['status'], code: string, sprache: Sprache): Text {
  return (NACH_CODE[code] ?? NACH_STATUS[status] ?? SONST)[sprache === 'en' ? 'en' : 'de']
}
