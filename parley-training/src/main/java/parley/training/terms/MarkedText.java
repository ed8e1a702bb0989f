package parley.training.terms;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import parley.model.ParleyException;
import parley.model.Span;
import parley.model.Term;
import parley.training.terms.CodedReport.Stance;

/// A text and the terms marked in it: `[HOLDER stance matter action DOER: words]`. Marks may stand in one another; a
/// holder may be several (`USA+FRA`), one term each; holder and doer may be missing where a lesson needs neither. What
/// else a coder notes (`>TARGET`, `for=talks`, `hard`, `relayed`) is not learned from.
record MarkedText(String text, List<Stance> stances) {
    private static final Pattern MARK = Pattern.compile(
            "\\[(?:(?<holder>[A-Z0-9][A-Z0-9&+-]*) )?"
                    + "(?<stance>[a-z]+) (?<matter>[a-z-]+) (?<action>do|stop)"
                    + "(?: (?<doer>[A-Z0-9][A-Z0-9&-]*|-)(?:>[A-Z0-9&-]+)?)?(?: for=[a-z]+)?(?: (?:hard|soft))?(?: relayed)?: ");

    MarkedText {
        stances = List.copyOf(stances);
    }

    private record Mark(int start, Matcher codes) {}

    private record Place(int start, int end, Matcher codes) {}

    /// @throws ParleyException with the words of a mark that cannot be read
    static MarkedText of(String marked) {
        StringBuilder text = new StringBuilder();
        Deque<Mark> open = new ArrayDeque<>();
        List<Place> places = new ArrayList<>();
        int at = 0;
        while (at < marked.length()) {
            char next = marked.charAt(at);
            if (next == '[') {
                Matcher codes = mark(marked, at);
                open.push(new Mark(text.length(), codes));
                at = codes.end();
            } else {
                if (next == ']' && !open.isEmpty()) {
                    Mark closed = open.pop();
                    places.add(new Place(closed.start(), text.length(), closed.codes()));
                } else {
                    text.append(next);
                }
                at++;
            }
        }
        String whole = text.toString();
        return new MarkedText(
                whole,
                places.stream().flatMap(place -> stances(whole, place).stream()).toList());
    }

    private static Matcher mark(String marked, int at) {
        Matcher codes = MARK.matcher(marked).region(at, marked.length());
        if (!codes.lookingAt()) {
            throw new ParleyException("no mark of a term: " + marked.substring(at, Math.min(marked.length(), at + 60)));
        }
        return codes;
    }

    private static List<Stance> stances(String text, Place place) {
        Matcher codes = place.codes();
        String holders = codes.group("holder") == null ? Stance.ANYBODY : codes.group("holder");
        String doer = codes.group("doer") == null || codes.group("doer").equals("-") ? "" : codes.group("doer");
        List<Stance> stances = new ArrayList<>();
        for (String holder : holders.split("\\+")) {
            stances.add(new Stance(
                    Span.of(text, place.start(), place.end()),
                    Term.Stance.valueOf(codes.group("stance").toUpperCase(Locale.ROOT)),
                    holder,
                    codes.group("matter"),
                    codes.group("action"),
                    doer,
                    true));
        }
        return stances;
    }
}
