import { currentSecUrl } from '../catalogue/sec-addresses.ts';
import type { Citation } from './citation.ts';

const SEC = 'https://www.sec.gov';

/** Where the SEC has what a citation cites, for what the archive has not; undefined where no address tells. */
export function elsewhere(citation: Citation): string | undefined {
  switch (citation.kind) {
    case 'link':
      return citation.id ? currentSecUrl(citation.id) : SEC + citation.path;
    case 'release':
      if (/^(?:lr|pr|ap)-/.test(citation.id)) return currentSecUrl(citation.id);
      if (citation.id.startsWith('aaer-'))
        return `${SEC}/enforcement-litigation/accounting-auditing-enforcement-releases`;
      return currentSecUrl(`ap-${citation.id}`);
    case 'docket':
      return citation.key.startsWith('3-') ? `${SEC}/enforcement-litigation/administrative-proceedings` : undefined;
    default:
      return undefined;
  }
}
