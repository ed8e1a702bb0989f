/// A briefing as one HTML file that needs nothing else: no script, no font, no network.
///
/// Entry: [HtmlPage]. Comes in: a briefing, and a drawing as SVG. Goes out: HTML 5, well-formed as XML too. The look is
/// `page.css` beside
/// this class. Trap: every foreign word goes through [Markup#text]; nothing else may write into the page.
@NullMarked
package parley.view.html;

import org.jspecify.annotations.NullMarked;
