/** A setting that is on or off, its name beside it. */
export function Check(props: { label: string; on: boolean; onSwitch: (on: boolean) => void }) {
  const { label, on, onSwitch } = props;
  return (
    <label>
      <input type="checkbox" checked={on} onChange={({ currentTarget }) => onSwitch(currentTarget.checked)} />
      <span>{label}</span>
    </label>
  );
}
