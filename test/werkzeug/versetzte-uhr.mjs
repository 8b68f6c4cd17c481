// Sets the clock of a process before it begins: AMTSWERK_TEST_UHR is the moment its clock starts from. For journeys on a certain day; the program itself
// knows nothing of it.
const versatz = Date.parse(process.env.AMTSWERK_TEST_UHR ?? '') - Date.now()
if (Number.isNaN(versatz)) throw new Error('AMTSWERK_TEST_UHR must be a moment, for instance 2026-11-29T20:15:00+01:00')

const Echt = Date
globalThis.Date = class extends Echt {
  constructor(...teile) {
    if (teile.length === 0) super(Echt.now() + versatz)
    else super(...teile)
  }
  static now() {
    return Echt.now() + versatz
  }
}
