import cardCss from "../ui/card/card.css?inline";
import buttonsCss from "../ui/card/card-buttons.css?inline";
import piecesCss from "../ui/pieces.css?inline";
import tokensCss from "../ui/tokens.css?inline";

/** The style sheet of a card's shadow root. */
export const CARD_LOOK = tokensCss + piecesCss + cardCss + buttonsCss;
