import type { EntityId } from "../model/entity";
import { kindOf } from "../model/entity";
import type { PageMention } from "../model/page-mention";
import type { ReportedEntity } from "../model/page-report";

/** Mentions by the block of text they were found in, so that they go when the block does. */
export type FoundMentions<Block extends object> = {
  add(block: Block, mention: PageMention): void;
  /** @returns the mentions that were found in `block` */
  drop(block: Block): ReadonlySet<PageMention>;
  /** Drops every mention that is no longer in the page. @returns those */
  prune(): ReadonlySet<PageMention>;
};

/** An empty collection. */
export function createFoundMentions<Block extends object>(): FoundMentions<Block> {
  const byBlock = new Map<Block, Set<PageMention>>();
  const drop = (block: Block) => {
    const mentions = byBlock.get(block) ?? new Set<PageMention>();
    byBlock.delete(block);
    return mentions;
  };
  return {
    add: (block, mention) => {
      const mentions = byBlock.get(block);
      if (mentions) mentions.add(mention);
      else byBlock.set(block, new Set([mention]));
    },
    drop,
    prune: () => {
      const gone = new Set<PageMention>();
      for (const [block, mentions] of byBlock) {
        for (const mention of mentions) {
          if (isInPage(mention)) continue;
          gone.add(mention);
          mentions.delete(mention);
        }
        if (mentions.size === 0) byBlock.delete(block);
      }
      return gone;
    },
  };
}

function isInPage(mention: PageMention): boolean {
  return mention.pieces.every(({ node }) => node.isConnected);
}

/** The entities of `mentions` (in document order), each once, with its first surface and how often it stands there. */
export function reportEntities(mentions: readonly PageMention[]): ReportedEntity[] {
  const entities = new Map<EntityId, ReportedEntity>();
  for (const { entity, surface } of mentions) {
    const known = entities.get(entity);
    entities.set(
      entity,
      known ? { ...known, count: known.count + 1 } : { entity, kind: kindOf(entity), surface, count: 1 },
    );
  }
  return [...entities.values()];
}
