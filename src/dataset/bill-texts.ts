import type { EntityId } from "../model/entity";
import type { JurisdictionRecords } from "./dataset";
import type { Bill, Provision } from "./schema-bill";

/** A bill, or one of its provisions, with its id. */
export type BillText = {
  readonly id: EntityId;
  readonly text: Bill | Provision;
  /** The bill a provision is part of; null for a bill. */
  readonly parent: { readonly id: EntityId; readonly bill: Bill } | null;
  /** The provisions of a bill, with their ids; empty for a provision. */
  readonly provisions: readonly { readonly id: EntityId; readonly text: Provision }[];
};

/** Every bill and provision of a jurisdiction. */
export function textsOf(code: string, records: JurisdictionRecords): BillText[] {
  return Object.entries(records.bills).flatMap(([slug, bill]) => {
    const id: EntityId = `bill:${code}/${slug}`;
    const provisions = bill.provisions.map((text) => ({ id: `${id}#${text.id}` as const, text }));
    const parts = provisions.map((part): BillText => ({ ...part, parent: { id, bill }, provisions: [] }));
    return [{ id, text: bill, parent: null, provisions }, ...parts];
  });
}
