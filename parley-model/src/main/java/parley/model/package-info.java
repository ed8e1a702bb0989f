/// The values of the domain: what a report, a party, a statement, an event and a term *are*, and what is concluded from
/// them.
///
/// Two families never share a type. **Said** ([Entry]: [Statement], [Event], [Term]) rests on the words of one report.
/// **Concluded** ([Conclusion]: [Readiness], [Block], [Key], [Movement], [Position]) rests on terms and names them.
///
/// Comes in: nothing but the JDK. Goes out: immutable records that cannot hold illegal values.
/// Trap: a [Span] counts UTF-16 units; programs outside get Unicode code points, see [CodePoints].
@NullMarked
package parley.model;

import org.jspecify.annotations.NullMarked;
