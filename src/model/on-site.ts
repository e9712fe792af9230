/** True when a host name is that of a site, or of one of its subdomains. */
export function isOnSite(hostname: string, site: string): boolean {
  return hostname === site || hostname.endsWith(`.${site}`);
}
