package parley.syntax;

import java.util.Locale;

/// How a form becomes its lemma: lower-cased unless `keepsCase`, `dropped` characters off its end, `added` put there.
/// Written as `l3:y` (lower case, three off, add y) or `k0:` (keep as it is).
public record LemmaRule(boolean keepsCase, int dropped, String added) {
    private static final char KEEPS = 'k';

    /// The rule that leads from `form` to `lemma` with the least change; at equal change, by lower case.
    public static LemmaRule between(String form, String lemma) {
        LemmaRule lower = between(false, form.toLowerCase(Locale.ROOT), lemma);
        LemmaRule kept = between(true, form, lemma);
        return kept.size() < lower.size() ? kept : lower;
    }

    private static LemmaRule between(boolean keepsCase, String form, String lemma) {
        int shared = 0;
        while (shared < Math.min(form.length(), lemma.length()) && form.charAt(shared) == lemma.charAt(shared)) {
            shared++;
        }
        return new LemmaRule(keepsCase, form.length() - shared, lemma.substring(shared));
    }

    static LemmaRule parse(String written) {
        int colon = written.indexOf(':');
        int dropped = Integer.parseInt(written, 1, colon, 10);
        return new LemmaRule(written.charAt(0) == KEEPS, dropped, written.substring(colon + 1));
    }

    public String apply(String form) {
        String base = keepsCase ? form : form.toLowerCase(Locale.ROOT);
        if (dropped == 0 && added.isEmpty()) {
            return base;
        }
        return base.substring(0, Math.max(0, base.length() - dropped)) + added;
    }

    private int size() {
        return dropped + added.length();
    }

    /// As the file of rules has it.
    @Override
    public String toString() {
        return (keepsCase ? "k" : "l") + dropped + ":" + added;
    }
}
