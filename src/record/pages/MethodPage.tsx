import type { Translator } from "../../i18n/translator";
import { recordHash } from "../../model/record-id";
import type { MethodRecord } from "../../model/record-overview";
import { SourceNotes } from "../../ui/SourceLine";
import { Part } from "../Part";
import { TakeData } from "../TakeData";
import { CoverageTable } from "./CoverageTable";
import { LeftOut } from "./LeftOut";
import { BalanceTable, PublisherTable } from "./MethodTables";
import { RecordHead } from "./RecordHead";

const RULES = ["method_rule_people", "method_rule_members", "method_rule_votes", "method_rule_direction"] as const;
const CHECKS = [
  "method_check_source",
  "method_check_words",
  "method_check_readings",
  "method_check_sums",
  "method_check_member",
  "method_check_ids",
] as const;

/** How the dataset is made, with figures of its own: what is taken in, from where, how it is kept neutral, what is missing. */
export function MethodPage({ record, words }: { record: MethodRecord; words: Translator }) {
  return (
    <article class="record method">
      <RecordHead kind={words.t("ext_name")} place={null} name={record.name}>
        <p>{words.t("method_lead", { date: words.date(record.dataDate) })}</p>
      </RecordHead>
      <Part title={words.t("method_rule")}>
        <Sentences keys={RULES} words={words} />
      </Part>
      <Sources record={record} words={words} />
      <Part title={words.t("method_checks")}>
        <p>{words.t("method_checks_lead")}</p>
        <Sentences keys={CHECKS} words={words} values={{ percent: record.longerByAtMost }} />
        <p class="small">{words.t("method_banned", { words: record.bannedWords.join(", ") })}</p>
      </Part>
      <Part title={words.t("method_balance")}>
        <p>{words.t("method_balance_lead")}</p>
        <BalanceTable lines={record.balance} words={words} />
      </Part>
      <Part title={words.t("coverage_title")}>
        <CoverageTable lines={record.coverage} words={words} />
      </Part>
      <Corrections record={record} words={words} />
      <Part title={words.t("method_leftOut")}>
        <p>{words.t("method_leftOut_lead")}</p>
        <LeftOut places={record.leftOut} words={words} />
      </Part>
      <TakeData record={record} csv={null} words={words} />
    </article>
  );
}

type SentencesProps = {
  keys: readonly ((typeof RULES)[number] | (typeof CHECKS)[number])[];
  words: Translator;
  values?: { readonly percent: number };
};

function Sentences({ keys, words, values }: SentencesProps) {
  return (
    <ul class="sentences">
      {keys.map((key) => (
        <li key={key}>{words.t(key, values)}</li>
      ))}
    </ul>
  );
}

function Sources({ record: { evidence, publishers }, words }: { record: MethodRecord; words: Translator }) {
  const { facts, sourced, sources } = evidence;
  return (
    <Part title={words.t("sources_title")}>
      <p>{words.t("method_evidence", { facts, sourced })}</p>
      <p>{words.t("method_kinds", { ...sources, publishers: publishers.length })}</p>
      <p class="note">{words.t("method_licences")}</p>
      <PublisherTable lines={publishers} words={words} />
    </Part>
  );
}

function Corrections({ record: { corrections }, words }: { record: MethodRecord; words: Translator }) {
  return (
    <Part title={words.t("method_corrections")}>
      {corrections.length === 0 && <p>{words.t("method_corrections_none")}</p>}
      <ul class="acts">
        {corrections.map(({ date, record, text, sources }) => (
          <li key={date + record.id + text}>
            <p class="small parts">
              <time dateTime={date}>{words.date(date)}</time> <a href={recordHash(record.id)}>{record.name}</a>
            </p>
            <p>{text}</p>
            <SourceNotes sources={sources} words={words} />
          </li>
        ))}
      </ul>
    </Part>
  );
}
