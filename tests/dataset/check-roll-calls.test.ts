import { ROLL_CALL, testEach } from "./damaged";

testEach([
  [
    "a wrong total",
    ROLL_CALL,
    (record) => (record.counts.for = 25),
    `${ROLL_CALL}: counts.for: is 25, the groups make 24`,
  ],
  [
    "a wrong figure of a group",
    ROLL_CALL,
    (record) => (record.groups[0].counts.against = 44),
    `${ROLL_CALL}: groups.0.counts.against: is 44, the voters of PO845401 make 43`,
  ],
  [
    "a voter twice",
    ROLL_CALL,
    (record) => (record.voters[1].ids[0] = record.voters[0].ids[0]),
    `${ROLL_CALL}: voters.1.ids: PA720468 stands twice`,
  ],
  [
    "a cause for somebody who voted",
    ROLL_CALL,
    (record) => (record.causes.PA606098 = "recorded"),
    `${ROLL_CALL}: causes: PA606098 is not listed as not voting`,
  ],
  [
    "a blank without a cause",
    ROLL_CALL,
    (record) => delete record.causes.PA720908,
    `${ROLL_CALL}: causes: PA720908 did not vote and no cause is given`,
  ],
  [
    "voters of a group without figures",
    ROLL_CALL,
    (record) => (record.voters[0].group = "PO1"),
    `${ROLL_CALL}: voters.0.group: PO1 is not among the groups`,
  ],
  [
    "a delegation of nobody",
    ROLL_CALL,
    (record) => record.delegated.push("PA1"),
    `${ROLL_CALL}: delegated: PA1 is not among the voters`,
  ],
]);
