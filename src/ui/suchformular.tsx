// What and where: the one search form, on the start page, the result page and the error pages. Works as a plain GET.
import { adressen, type Rahmen } from './rahmen.ts'
import { texte } from './texte/index.ts'

type Angaben = {
  rahmen: Rahmen
  /** Distinguishes the fields when a page holds more than one form. */
  id: string
  was?: string | undefined
  /** Free text typed before; otherwise the chosen place stands in the field. */
  wo?: string | undefined
  haupt?: boolean | undefined
}

/** Sends `q` (what) and `wo` (free text of the place); the server resolves `wo` to `ort=<ARS>`. The script only suggests while one types. */
export function Suchformular({ rahmen, id, was = '', wo, haupt = false }: Angaben) {
  const t = texte(rahmen.sprache).suche
  return (
    <search>
      <form
        class="aw-suche"
        action={adressen(rahmen).suche}
        method="get"
        aria-label={t.formular}
        data-vorschlaege={adressen(rahmen).vorschlaege}
        data-ort={rahmen.ort?.ars}
      >
        <div class="kern-form-input">
          <label class="kern-label" for={`${id}-was`}>
            {t.was}
          </label>
          <input class="kern-form-input__input" id={`${id}-was`} name="q" type="search" autocomplete="off" maxlength={200} value={was} />
        </div>
        <div class="kern-form-input">
          <label class="kern-label" for={`${id}-wo`}>
            {t.wo}
          </label>
          <input
            class="kern-form-input__input"
            id={`${id}-wo`}
            name="wo"
            type="text"
            autocomplete="address-level2"
            maxlength={100}
            value={wo ?? rahmen.ort?.name ?? ''}
          />
        </div>
        <button class={haupt ? 'kern-btn kern-btn--primary' : 'kern-btn kern-btn--secondary'} type="submit">
          <span class="kern-label">{t.los}</span>
        </button>
      </form>
      {rahmen.dateien.vorschlaege ? <script type="module" src={rahmen.dateien.vorschlaege} /> : null}
    </search>
  )
}
