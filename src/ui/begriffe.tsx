// Official terms on a page: the word in the text that leads to its explanation, and the list of explanations.
import { Link } from './link.tsx'
import { fest } from './satz.ts'

/** A sentence, or its pieces where words of it lead to an explanation on the same page. */
export type Satztext = string | readonly (string | { wort: string; kennung: string })[]

/** Where a term is explained on its page. */
export const begriffsanker = (kennung: string) => `begriff-${kennung}`

/** A sentence as it is drawn: what belongs together stays together, explained words are links. */
export function Satz({ satz }: { satz: Satztext }) {
  if (typeof satz === 'string') return <>{fest(satz)}</>
  return (
    <>
      {satz.map((stueck) =>
        typeof stueck === 'string' ? (
          fest(stueck)
        ) : (
          <Link key={stueck.kennung} class="aw-begriff" href={`#${begriffsanker(stueck.kennung)}`}>
            {stueck.wort}
          </Link>
        ),
      )}
    </>
  )
}

export type Worterklaerung = {
  kennung: string
  name: string
  /** The German term, where the page is in another language. */
  deutsch?: string | undefined
  erklaerung: string
  /** Related terms of the same list. */
  siehe?: readonly { name: string; kennung: string }[] | undefined
}

/** Terms and what they mean. `dazu` stands before related terms ("See also"). */
export function Begriffsliste({ begriffe, dazu }: { begriffe: readonly Worterklaerung[]; dazu?: string | undefined }) {
  return (
    <dl class="aw-begriffe">
      {begriffe.map(({ kennung, name, deutsch, erklaerung, siehe = [] }) => (
        <div key={kennung} id={begriffsanker(kennung)}>
          <dt>
            {name}
            {deutsch && deutsch !== name ? <span lang="de"> ({deutsch})</span> : null}
          </dt>
          <dd>
            {fest(erklaerung)}
            {siehe.length > 0 ? (
              <small>
                {dazu}
                {siehe.map((andere, nr) => (
                  <>
                    {nr > 0 ? ', ' : ' '}
                    <Link key={andere.kennung} class="aw-link" href={`#${begriffsanker(andere.kennung)}`}>
                      {andere.name}
                    </Link>
                  </>
                ))}
              </small>
            ) : null}
          </dd>
        </div>
      ))}
    </dl>
  )
}
