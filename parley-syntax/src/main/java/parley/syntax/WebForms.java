package parley.syntax;

import java.util.List;

/// Finds web addresses, mail addresses and faces (`:-)`) that stand as one token.
final class WebForms {
    private static final List<String> FACES =
            List.of(":-)", ":-(", ";-)", ":)", ":(", ";)", ":D", ":P", ":p", "=)", "(:", "^_^", "<3");

    private final String text;
    private int chunkEnd;
    private int address;

    WebForms(String text) {
        this.text = text;
    }

    /// The end of the address or face at `from`; `from` where there is none.
    int end(int from) {
        if (from >= chunkEnd) {
            readChunk(from);
        }
        char c = text.charAt(from);
        if (from == address || (c == 'h' || c == 'w') && isLink(from)) {
            return trimmed(from, chunkEnd);
        }
        return c == ':' || c == ';' || c == '=' || c == '^' || c == '<' || c == '(' ? face(from) : from;
    }

    private boolean isLink(int from) {
        return text.startsWith("http://", from) || text.startsWith("https://", from) || text.startsWith("www.", from);
    }

    /// Looks over the characters up to the next gap, once for each such chunk: is it a mail address, and where does it
    /// start?
    private void readChunk(int from) {
        int at = from;
        int sign = -1;
        int stop = -1;
        address = -1;
        while (at < text.length() && !Characters.isGap(text, at) && "<>\"".indexOf(text.charAt(at)) < 0) {
            if (address < 0 && Characters.isWord(text, at)) {
                address = at;
            }
            sign = text.charAt(at) == '@' ? at : sign;
            stop = text.charAt(at) == '.' ? at : stop;
            at++;
        }
        chunkEnd = Math.max(at, from + 1);
        if (sign <= address || stop < sign || !Characters.isWord(text, sign + 1)) {
            address = -1;
        }
    }

    private int trimmed(int from, int to) {
        int end = to;
        while (end > from + 1 && ".,;:!?)]'\u2019\u201d".indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        return end;
    }

    private int face(int from) {
        for (String face : FACES) {
            int end = from + face.length();
            if (text.startsWith(face, from) && !Characters.isWord(text, end)) {
                return end;
            }
        }
        return from;
    }
}
