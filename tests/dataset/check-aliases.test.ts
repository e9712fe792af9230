import { BILL, SERVICE, testEach } from "./damaged";

testEach([
  [
    "an alias nobody could find",
    SERVICE,
    (record) => record.aliases.push({ text: "…" }),
    `${SERVICE}: aliases: "…" holds no letter or digit`,
  ],
  [
    "an alias of something else",
    SERVICE,
    (record) => record.aliases.push({ text: "WhatsApp" }),
    /whatsapp\.json: aliases: "WhatsApp" also means service:signal on pages in "fr"/,
  ],
  [
    "the full name of a person for a bill",
    BILL,
    (record) => record.aliases.push({ text: "Anne Le Hénanff" }),
    /"Anne Le Hénanff" also means/,
  ],
]);
