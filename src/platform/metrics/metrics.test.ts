import { expect, test } from 'vitest'
import { createMetriken } from './index.ts'

test('eine Anfrage zählt unter dem Muster ihres Weges', async () => {
  const metriken = createMetriken({ standard: false })
  metriken.anfrage({ methode: 'GET', route: '/leistung/:slug', status: 200, sekunden: 0.003 })
  expect(await metriken.metricsText()).toContain(
    'amtswerk_http_dauer_sekunden_bucket{le="0.005",methode="GET",route="/leistung/:slug",status="200"} 1',
  )
})

test('Stände werden gelesen, wenn jemand danach fragt', async () => {
  const metriken = createMetriken({ standard: false })
  let treffer = 1
  let lag: number | null = null
  metriken.cache('seiten', () => ({ eintraege: 2, bytes: 300, treffer, erzeugt: 4 }))
  metriken.cache('objekte', () => ({ eintraege: 5, bytes: 6, treffer: 7, erzeugt: 8 }))
  metriken.folger('cache', () => lag)
  metriken.jobs(() => ({ erledigt: 3, fehlgeschlagen: 1, aufgegeben: 0 }))
  metriken.pools(() => [{ pool: 'amtswerk_app', offen: 4, frei: 2, wartend: 0 }])
  await metriken.metricsText()
  treffer = 9
  lag = 250
  const text = await metriken.metricsText()
  for (const zeile of [
    'amtswerk_cache_treffer{cache="seiten"} 9',
    'amtswerk_cache_treffer{cache="objekte"} 7',
    'amtswerk_folger_rueckstand_sekunden{folger="cache"} 0.25',
    'amtswerk_jobs_total{ergebnis="erledigt"} 3',
    'amtswerk_db_verbindungen{pool="amtswerk_app",zustand="frei"} 2',
  ])
    expect(text.split('\n')).toContain(zeile)
})

test('die Verzögerung des Prozesses selbst ist dabei', async () => {
  expect(await createMetriken().metricsText()).toContain('nodejs_eventloop_lag_p99_seconds')
})

test('abgelehnte Anmeldungen zählen nach Grund', async () => {
  const metriken = createMetriken({ standard: false })
  for (const grund of ['unbekannt', 'gesperrt', 'unbekannt']) metriken.anmeldungAbgelehnt(grund)
  expect(await metriken.metricsText()).toContain('amtswerk_anmeldungen_abgelehnt_total{grund="unbekannt"} 2')
})
