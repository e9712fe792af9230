import { BILL, testEach, VOTE } from "./damaged";

testEach([
  [
    "unequal meanings",
    VOTE,
    (record) => (record.againstMeant.en = "Leave it."),
    /restore\.json: forMeant\.en: has \d+ characters and againstMeant 9: they may differ by a fifth/,
  ],
  [
    "a reading of one side only",
    BILL,
    (record) => record.provisions[0].readings.pop(),
    `${BILL}: provisions.0.readings: must hold one reading of the supporters and one of the critics`,
  ],
  [
    "unequal readings",
    BILL,
    (record) => (record.provisions[0].readings[1].text.fr = "Non."),
    /narcotrafic\.json: provisions\.0\.readings\.supporters\.fr: has \d+ characters and provisions\.0\.readings\.critics 4/,
  ],
  [
    "a vote on encryption without readings",
    BILL,
    (record) => delete record.provisions[0].readings,
    `${VOTE}: readings: are missing here and in the text it was on, though it is direct`,
  ],
  [
    "a banned word",
    VOTE,
    (record) => (record.effect.en = "The spies lost."),
    `${VOTE}: effect.en: has the banned word "spies"`,
  ],
  [
    "careless typography",
    VOTE,
    (record) => (record.effect.fr = "L'article"),
    `${VOTE}: effect.fr: has a straight apostrophe: write ’`,
  ],
]);
