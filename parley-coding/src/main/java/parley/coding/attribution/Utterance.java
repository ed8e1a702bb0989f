package parley.coding.attribution;

import java.util.Locale;
import java.util.Set;
import parley.coding.reading.Tree;

/// A quotation in the clause that it stands in: which verb there may tell it, and whose verb that is.
record Utterance(Page page, Range range) {
    /// How many tokens lie at most between a quotation and the verb that tells it.
    private static final int REACH = 6;
    private static final Set<String> UTTERS = Set.of(
            "write",
            "type",
            "tweet",
            "text",
            "scrawl",
            "shout",
            "chant",
            "yell",
            "cry",
            "whisper",
            "mutter",
            "mouth",
            "sing",
            "utter",
            "repeat",
            "call",
            "label",
            "dub",
            "brand",
            "nickname",
            "term",
            "describe",
            "liken");
    private static final Set<String> EXPRESSIONS = Set.of("phrase", "word", "term", "expression", "slogan", "label");
    private static final Set<String> USES = Set.of("use", "coin", "repeat", "adopt", "choose", "avoid", "invoke");

    /// The sentence that the quotation ends in.
    int sentence() {
        return page.sentenceAt(range.end() - 1);
    }

    Tree tree() {
        return words().tree;
    }

    private Words words() {
        return page.sentences().get(sentence());
    }

    /// The verb that tells a whole speech: right after it, or above it in the tree; -1 where there is none.
    int telling() {
        int after = after();
        return after >= 0 ? after : above();
    }

    /// The verb above a few words that says that they were uttered, written or given as a name: `called it “a joke”`,
    /// `used the word “war”`, `as she put it, “a mess”`; -1 where none does.
    int uttering() {
        int above = above();
        int verb = above < 0 ? putting() : above;
        if (verb < 0 || isPlace()) {
            return -1;
        }
        boolean near = Math.abs(first() - verb) <= REACH;
        boolean word = first() > 0 && EXPRESSIONS.contains(lemma(first() - 1)) && USES.contains(lemma(verb));
        return near && (word || isUttering(verb)) || isPutting(verb) ? verb : -1;
    }

    /// The `put` of a clause that hangs from the quoted words: `as she put it, “a mess”`; -1 where there is none.
    private int putting() {
        int head = head();
        return head < 0
                ? -1
                : tree().children(head).stream()
                        .filter(c -> isPutting(c) && isTeller(c))
                        .findFirst()
                        .orElse(-1);
    }

    private boolean isPutting(int verb) {
        return lemma(verb).equals("put") && lemma(tree().child(verb, "obj")).equals("it");
    }

    /// Whether it is a verb outside marks with its own subject outside.
    private boolean isTeller(int verb) {
        int subject = tree().child(verb, "nsubj");
        return words().isVerb(verb) && subject >= 0 && !words().quoted(verb) && !words().quoted(subject);
    }

    /// The subject outside the quotation, else the noun after the verb: `“…,” wrote Ada Brandt`.
    int subject(int verb) {
        int subject = tree().child(verb, "nsubj");
        int start = tree().token(subject).start();
        boolean inside = range.start() <= start && start < range.end();
        return inside && tree().has(verb, "obj") ? tree().child(verb, "obj") : subject;
    }

    private int first() {
        return page.reading().tokenAt(sentence(), Math.max(range.start(), page.start(sentence())));
    }

    /// The verb with its own subject right after a quotation that ends with a comma: `“…,” wrote Ada Brandt`.
    private int after() {
        int from = page.reading().tokenAt(sentence(), range.end());
        boolean comma = page.text().charAt(range.end() - 2) == ',';
        for (int i = Math.max(0, from); comma && i < Math.min(words().size, from + REACH); i++) {
            if (words().isVerb(i) && tree().has(i, "nsubj")) {
                return i;
            }
        }
        return -1;
    }

    /// The verb outside marks, with its own subject outside, that the quoted words hang from; -1 where there is none.
    private int above() {
        int head = head();
        int at = head < 0 ? -1 : tree().head(head);
        for (int steps = 0; at >= 0 && steps < words().size; steps++) {
            if (isTeller(at)) {
                return at;
            }
            at = tree().head(at);
        }
        return -1;
    }

    /// The head of the quoted words, -1 where there are none.
    private int head() {
        int from = first();
        int to = from;
        while (to < words().size && words().token(to).start() < range.end()) {
            to++;
        }
        return from < words().size ? tree().headOf(from, to) : -1;
    }

    /// Whether a preposition but `to` and `as` stands before it, as before the name of a programme: `on “Morning
    /// Talk”`.
    private boolean isPlace() {
        int before = first() - 1;
        return before >= 0
                && words().token(before).upos().equals("ADP")
                && !Set.of("to", "as").contains(lemma(before));
    }

    /// By lemma, or by form where the verb is a rare one whose lemma is missed.
    private boolean isUttering(int verb) {
        String form = words().token(verb).form().toLowerCase(Locale.ROOT);
        return UTTERS.contains(lemma(verb))
                || UTTERS.contains(form.replaceFirst("d$", ""))
                || UTTERS.contains(form.replaceFirst("ed$", ""));
    }

    private String lemma(int i) {
        return i < 0 ? "" : words().token(i).lemma().toLowerCase(Locale.ROOT);
    }
}
