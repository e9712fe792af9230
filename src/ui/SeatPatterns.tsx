/** The patterns of seats, under ids which `seats.css` names: the same language of shapes as the bars. */
export function SeatPatterns() {
  return (
    <defs>
      <pattern id="seat-against" width="5" height="5" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
        <rect class="gap" width="5" height="5" />
        <rect class="stripe" width="3" height="5" />
      </pattern>
      <pattern id="seat-abstention" width="4" height="4" patternUnits="userSpaceOnUse">
        <circle class="dot" cx="2" cy="2" r="1.1" />
      </pattern>
    </defs>
  );
}
