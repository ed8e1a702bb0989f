package parley.training.text;

import java.util.Locale;
import java.util.regex.Pattern;

/// What a person wrote in an electronic letter: its plain body without heading, quoted lines, listed addresses and
/// signature.
final class Mail {
    private static final Pattern START = Pattern.compile("From \\S+ +\\w{3} \\w{3} +\\d.*", Pattern.DOTALL);
    private static final Pattern OTHERS =
            Pattern.compile("\\s*[>|:}#].*|[A-Z][\\w-]+:.*|.*(?:https?://|www\\.).*|.* (?:writes|wrote):?");
    private static final Pattern END = Pattern.compile("-- ?|_{5,}.*|-{3,}.*|={5,}.*");

    private Mail() {}

    static boolean is(String text) {
        return START.matcher(text).matches();
    }

    /// The body's own lines; nothing where it is not plain text.
    static String body(String text) {
        int end = text.indexOf("\n\n");
        if (end < 0 || !isPlain(text.substring(0, end).toLowerCase(Locale.ROOT))) {
            return "";
        }
        StringBuilder body = new StringBuilder();
        for (String line : text.substring(end + 2).split("\n", -1)) {
            if (END.matcher(line).matches()) {
                break;
            }
            if (!OTHERS.matcher(line).matches()) {
                body.append(line).append('\n');
            }
        }
        return body.toString();
    }

    private static boolean isPlain(String heading) {
        boolean typed = heading.contains("\ncontent-type:");
        return (!typed || heading.contains("content-type: text/plain"))
                && !heading.contains("quoted-printable")
                && !heading.contains("base64");
    }
}
