import { testEach } from "./damaged";

const WHOLE_TEXT = "jurisdictions/fr/votes/narcotrafic-final.json";
const WHY = "since the vote was not on encryption itself (its relevance is wholeText)";

testEach([
  [
    "a direction read into a vote on a whole text",
    WHOLE_TEXT,
    (record) => (record.direction = "forOpensAccess"),
    `${WHOLE_TEXT}: direction: must be notClassified, ${WHY}`,
  ],
  [
    "a vote on a whole text without a word of caution",
    WHOLE_TEXT,
    (record) => delete record.caution,
    `${WHOLE_TEXT}: caution: must say what does not follow from it, ${WHY}`,
  ],
]);
