package parley.coding.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Where a wire report says it was written, at the start of a line: `GENEVA, May 5 (Wire) - `. It belongs to no
/// sentence.
///
/// @param end    after the dash
/// @param places what it names before the date and the agency: `GENEVA`, or `HANOVER` and `Germany`
public record Dateline(int start, int end, List<String> places) {
    private static final String PLACE = "\\p{Lu}[\\p{Lu}.'’-]{2,24}(?:[ /]\\p{Lu}[\\p{Lu}.'’-]{1,24}){0,3}";
    private static final String CALM = "\\p{Lu}[\\p{L}.'’-]{2,24}(?:[ /][\\p{L}.'’-]{2,24}){0,3}";
    private static final String REGION = "(?:,[ ](\\p{Lu}[\\p{L}. ]{1,30}?))?";
    private static final String YEAR = "(?:,?[ ]\\d{4})?";
    private static final String DAY = "(?:,?[ ](?:\\p{Lu}\\p{L}{2,8}\\.?[ ]\\d{1,2}|\\d{1,2}[ ]\\p{Lu}\\p{L}{2,8}\\.?)"
            + YEAR + "|,[ ](?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)?";
    private static final String AGENCY = "[ ]?\\([^)\\n]{2,40}\\)";
    private static final Pattern LINE = Pattern.compile(
            "^[ \\t]*(?:(" + PLACE + ")" + REGION + DAY + "(?:" + AGENCY + ")?[ ]?(?:--|[–—]|-[ ])[ ]?" + "|(" + CALM
                    + ")" + REGION + DAY + AGENCY + "[ ]?(?:--|[-–—])[ ]?)",
            Pattern.MULTILINE);

    public Dateline {
        places = List.copyOf(places);
    }

    /// The datelines of a text, in order.
    static List<Dateline> of(String text) {
        List<Dateline> found = new ArrayList<>();
        Matcher matcher = LINE.matcher(text);
        while (matcher.find()) {
            List<String> places = new ArrayList<>();
            for (int group = 1; group <= matcher.groupCount(); group++) {
                if (matcher.group(group) != null) {
                    places.add(matcher.group(group));
                }
            }
            found.add(new Dateline(matcher.start(), matcher.end(), places));
        }
        return found;
    }

    /// The text with blanks in place of the datelines, so that no sentence begins with one; every offset stays.
    static String blanked(String text, List<Dateline> datelines) {
        StringBuilder blanked = new StringBuilder(text);
        for (Dateline line : datelines) {
            for (int i = line.start(); i < line.end(); i++) {
                blanked.setCharAt(i, ' ');
            }
        }
        return blanked.toString();
    }
}
