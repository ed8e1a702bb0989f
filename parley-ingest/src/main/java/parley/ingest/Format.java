package parley.ingest;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Pattern;

/// How the bytes of a source are to be read: told by the end of its name, or else by its first bytes.
enum Format {
    TEXT,
    PAGE,
    LINES,
    /// JSON that is spread over several lines, which is no format of Parley's
    JSON;

    /// How many bytes [#of(String, byte\[\])] wants to see.
    static final int HEAD = 1024;

    private static final Pattern PAGE_START =
            Pattern.compile("(?is)(?:\\s|<\\?xml[^>]*>|<!--.*?-->)*<(?:!doctype\\s+html|html|head)\\b.*");
    private static final Pattern LINE_START = Pattern.compile("(?s)\\s*\\{\\s*\".*");

    static Format of(String name, byte[] head) {
        String plain = withoutArchive(name).toLowerCase(Locale.ROOT);
        return switch (plain.substring(plain.lastIndexOf('.') + 1)) {
            case "txt", "text" -> TEXT;
            case "html", "htm", "xhtml" -> PAGE;
            case "jsonl", "ndjson" -> LINES;
            default -> sniffed(head);
        };
    }

    private static Format sniffed(byte[] head) {
        String start = new String(head, StandardCharsets.ISO_8859_1).replaceFirst("^\u00EF\u00BB\u00BF", "");
        if (PAGE_START.matcher(start).matches()) {
            return PAGE;
        }
        if (!LINE_START.matcher(start).matches()) {
            return TEXT;
        }
        String first = start.strip().lines().findFirst().orElse("").strip();
        boolean closed = first.endsWith("}") || start.strip().indexOf('\n') < 0;
        return closed ? LINES : JSON;
    }

    /// `report.txt` of `report.txt.gz`.
    static String withoutArchive(String name) {
        return name.toLowerCase(Locale.ROOT).endsWith(".gz") ? name.substring(0, name.length() - 3) : name;
    }
}
