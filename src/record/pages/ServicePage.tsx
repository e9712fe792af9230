import type { Translator } from "../../i18n/translator";
import type { ServiceRecord } from "../../model/record-facts";
import { recordHash } from "../../model/record-id";
import { ActList } from "../../ui/ActList";
import { SourceNotes } from "../../ui/SourceLine";
import { VoteOutcome } from "../../ui/VoteOutcome";
import { Part } from "../Part";
import { TakeData } from "../TakeData";
import { LinkedStances } from "./LinkedStances";
import { RecordHead } from "./RecordHead";

/** A messaging service in full: the texts that would apply, whether it encrypts, what it can hand over, and what was said. */
export function ServicePage({ record, words }: { record: ServiceRecord; words: Translator }) {
  const { operator, handover, statements, actsOfOthers, replies } = record;
  return (
    <article class="record">
      <RecordHead kind={words.t("kind_service")} place={null} name={record.name}>
        <p>
          {[record.category, operator && words.t("service_by", { operator: operator.name })].filter(Boolean).join(", ")}
        </p>
        {operator && <SourceNotes sources={operator.sources} words={words} />}
      </RecordHead>
      <Encryption record={record} words={words} />
      {handover && (
        <Part title={words.t("service_handover")}>
          <p>{handover.text}</p>
          <SourceNotes sources={handover.sources} words={words} />
        </Part>
      )}
      <Texts record={record} words={words} />
      {statements.length > 0 && (
        <Part title={words.t("service_statements")}>
          <LinkedStances stances={statements} words={words} />
        </Part>
      )}
      {actsOfOthers.length > 0 && (
        <Part title={words.t("service_actsOfOthers")}>
          <ActList acts={actsOfOthers} words={words} />
        </Part>
      )}
      {replies.length > 0 && (
        <Part title={words.t("replies_title")}>
          <LinkedStances stances={replies} words={words} />
        </Part>
      )}
      <TakeData record={record} csv={null} words={words} />
    </article>
  );
}

function Encryption({ record: { encryption }, words }: { record: ServiceRecord; words: Translator }) {
  if (!encryption) return null;
  const { byDefault, detail, asOf, sources } = encryption;
  return (
    <Part title={words.t(`encryption_${byDefault}`)}>
      <p>
        {detail} <span class="small">{words.t("as_of", { date: words.date(asOf) })}</span>
      </p>
      <SourceNotes sources={sources} words={words} />
    </Part>
  );
}

function Texts({ record: { texts }, words }: { record: ServiceRecord; words: Translator }) {
  if (texts.length === 0) return null;
  return (
    <Part title={words.t("service_texts")}>
      <ul class="vote-entries">
        {texts.map(({ id, name, status, keyVote, sources }) => (
          <li key={id}>
            <p class="entry-title">
              <a href={recordHash(id)}>{name}</a>
            </p>
            <p>{status}</p>
            {keyVote && (
              <>
                <p>
                  <a href={recordHash(keyVote.id)}>{keyVote.title}</a>
                </p>
                <VoteOutcome vote={keyVote} words={words} />
              </>
            )}
            <SourceNotes sources={sources} words={words} />
          </li>
        ))}
      </ul>
    </Part>
  );
}
