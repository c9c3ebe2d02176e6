import { makeArticle } from '../make-article';

export const NETSCAPE = `<!DOCTYPE NETSCAPE-Bookmark-file-1>
<META HTTP-EQUIV="Content-Type" CONTENT="text/html; charset=UTF-8">
<TITLE>Bookmarks</TITLE>
<H1>Bookmarks Menu</H1>
<DL><p>
    <DT><H3 ADD_DATE="1700000000">Sahel &amp; co</H3>
    <DL><p>
        <DT><A HREF="https://news.example/a?x=1&amp;y=2" ADD_DATE="1748736000" TAGS="war,gao">Gao &#x2014; &lt;waits&gt;</A>
        <DD>A note
        <DT><A HREF="javascript:alert(1)">a bookmarklet</A>
    </DL><p>
    <DT><A HREF="http://other.example/b">B</A>
</DL>
`;

/** An article in a file of the collection, and such a file. */
export const line = JSON.stringify({ ...makeArticle(), versions: [] });
export const file = (articles: string, version = 1): string =>
  `{"format":"cairn-collection","version":${version},"articles":[\n${articles}\n]}`;
