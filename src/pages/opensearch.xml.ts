import type { APIRoute } from 'astro';

/** Tells browsers how to search the archive. https://github.com/dewitt/opensearch */
export const GET: APIRoute = ({ site }) =>
  new Response(
    `<?xml version="1.0" encoding="UTF-8"?>
<OpenSearchDescription xmlns="http://a9.com/-/spec/opensearch/1.1/">
  <ShortName>Caselight</ShortName>
  <Description>SEC enforcement cases by name, provision, court, docket and words</Description>
  <InputEncoding>UTF-8</InputEncoding>
  <Image width="16" height="16" type="image/svg+xml">${new URL('/icon.svg', site).href}</Image>
  <Url type="text/html" template="${new URL('/search/', site).href}?q={searchTerms}"/>
</OpenSearchDescription>
`,
    { headers: { 'content-type': 'application/opensearchdescription+xml; charset=utf-8' } },
  );
