// A table with a caption for those who do not see it and a head of its columns; on narrow screens each row reads as a card (`data-spalte`).
import type { ComponentChildren } from 'preact'

export function Tabelle({ titel, spalten, children }: { titel: string; spalten: readonly string[]; children: ComponentChildren }) {
  return (
    <table class="aw-protokoll aw-tabelle">
      <caption class="kern-sr-only">{titel}</caption>
      <thead>
        <tr>
          {spalten.map((spalte) => (
            <th key={spalte} scope="col">
              {spalte}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>{children}</tbody>
    </table>
  )
}
