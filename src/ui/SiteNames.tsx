type SiteNamesProps = {
  sites: readonly { readonly host: string; readonly name: string; readonly language: string }[];
};

/** News sites by name, each in its own language, with its address. */
export function SiteNames({ sites }: SiteNamesProps) {
  return (
    <ul>
      {sites.map(({ host, name, language }) => (
        <li key={host}>
          <span lang={language}>{name}</span> <span class="host">{host}</span>
        </li>
      ))}
    </ul>
  );
}
