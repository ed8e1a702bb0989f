package parley.coding.codebook;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import parley.model.Matter;
import parley.model.Measure;
import parley.model.ParleyException;
import parley.model.Term;

/// Reads codebook files: sections of `key: word, word (preposition|preposition)` lines. What is read adds to what was
/// read before.
final class CodebookFile {
    private final String name;
    private final Map<String, Codebook.Definition> definitions = new LinkedHashMap<>();
    private final Phrases phrases = new Phrases();
    private final Map<String, Set<String>> conditions = new LinkedHashMap<>();
    private final List<Clash> clashes = new ArrayList<>();
    private boolean everyMatterClashes;
    private String section = "";
    private int line;

    CodebookFile(String name) {
        this.name = name;
    }

    void read(List<String> lines) {
        line = 0;
        section = "";
        for (String raw : lines) {
            line++;
            String text = raw.replaceFirst("(^|\\s)#.*", "").stripTrailing();
            if (text.isBlank() || text.strip().equals("extends standard")) {
                continue;
            }
            if (Character.isWhitespace(text.charAt(0))) {
                entry(text.strip());
            } else {
                open(text);
            }
        }
    }

    private void open(String heading) {
        section = heading;
        if (heading.startsWith("matter ")) {
            Matter matter = matter(heading.substring(7).strip());
            definitions.putIfAbsent(matter.name(), new Codebook.Definition(matter, "", ""));
        } else if (!heading.matches("stance \\w+|general|firm|condition|clash")) {
            throw wrong("a section is matter, stance, general, firm, condition or clash, not " + heading);
        }
    }

    private void entry(String text) {
        String[] parts = text.split(":", 2);
        if (section.equals("clash")) {
            clash(text);
        } else if (parts.length < 2) {
            throw wrong("no `key: words` in " + text);
        } else if (parts[0].startsWith("means ")) {
            means(parts[0].substring(6).strip(), parts[1].strip());
        } else {
            words(parts[0].strip(), parts[1]);
        }
    }

    private void means(String action, String meaning) {
        String matter = section.substring(section.indexOf(' ') + 1).strip();
        Codebook.Definition old = definitions.get(matter);
        if (old == null) {
            throw wrong("`means` stands outside a matter");
        }
        definitions.put(
                matter,
                action.equals("do")
                        ? new Codebook.Definition(old.matter(), meaning, old.meansStop())
                        : new Codebook.Definition(old.matter(), old.meansDo(), meaning));
    }

    private void words(String key, String list) {
        for (String word : list.split(",")) {
            if (!word.isBlank()) {
                word(key, word.strip());
            }
        }
    }

    private void word(String key, String word) {
        if (section.equals("condition")) {
            if (!Connectives.KEYS.contains(key)) {
                throw wrong(key + " is none of " + new TreeSet<>(Connectives.KEYS));
            }
            conditions.computeIfAbsent(key, k -> new LinkedHashSet<>()).add(word);
        } else if (section.startsWith("stance ") && key.equals("except")) {
            phrases.add(word, new Meaning(new Sense.Idle(), Meaning.WordClass.ANY));
        } else if (section.startsWith("stance ")) {
            attitude(key, word);
        } else {
            topic(key, word);
        }
    }

    private void topic(String key, String word) {
        Meaning.WordClass words = word.endsWith("/n")
                ? Meaning.WordClass.NOUN
                : word.endsWith("/v") ? Meaning.WordClass.VERB : Meaning.WordClass.ANY;
        Sense sense = switch (section) {
            case "general" -> new Sense.Process(choice(Measure.Action.class, key));
            case "firm" -> new Sense.Emphasis(choice(Term.Firmness.class, key));
            default -> about(matter(section.substring(section.indexOf(' ') + 1).strip()), key);
        };
        phrases.add(word.replaceFirst("/[nv]$", ""), new Meaning(sense, words));
    }

    private Sense about(Matter matter, String key) {
        return key.equals("except") ? new Sense.Exempt(matter) : new Sense.Topic(matter, choice(Sense.Role.class, key));
    }

    private void attitude(String key, String word) {
        int open = word.indexOf('(');
        int close = word.indexOf(')');
        List<String> prepositions = open < 0
                ? List.of()
                : Arrays.asList(word.substring(open + 1, close).split("\\|"));
        Term.Firmness firmness =
                word.endsWith("!") ? Term.Firmness.HARD : word.endsWith("~") ? Term.Firmness.SOFT : Term.Firmness.PLAIN;
        Term.Stance stance = choice(Term.Stance.class, section.substring(7).strip());
        Sense sense = new Sense.Attitude(stance, choice(Sense.Form.class, key), firmness, prepositions);
        String bare = (open < 0 ? word : word.substring(0, open))
                .replaceFirst("[!~]$", "")
                .strip();
        phrases.add(bare, new Meaning(sense, Meaning.WordClass.ANY));
    }

    private void clash(String text) {
        String[] sides = text.split("\\s*:\\s*");
        if (text.startsWith("every")) {
            everyMatterClashes = true;
        } else if (sides.length == 2) {
            String[] a = sides[0].split("\\s+");
            String[] b = sides[1].split("\\s+");
            clashes.add(new Clash(
                    matter(a[0]),
                    choice(Measure.Action.class, a[1]),
                    matter(b[0]),
                    choice(Measure.Action.class, b[1])));
        } else {
            throw wrong("a clash is `matter do : matter stop`, not " + text);
        }
    }

    private Matter matter(String text) {
        try {
            return new Matter(text);
        } catch (ParleyException e) {
            throw wrong("a matter is a lower-case word, not " + text + " (" + e + ")");
        }
    }

    private <E extends Enum<E>> E choice(Class<E> kind, String text) {
        for (E value : kind.getEnumConstants()) {
            if (value.name().equals(text.toUpperCase(Locale.ROOT))) {
                return value;
            }
        }
        throw wrong(
                text + " is none of " + Arrays.toString(kind.getEnumConstants()).toLowerCase(Locale.ROOT));
    }

    private ParleyException wrong(String reason) {
        return new ParleyException("codebook " + name + ", line " + line + ": " + reason);
    }

    List<Codebook.Definition> definitions() {
        return List.copyOf(definitions.values());
    }

    Phrases phrases() {
        return phrases;
    }

    Connectives connectives() {
        return new Connectives(conditions);
    }

    List<Clash> clashes() {
        List<Clash> all = new ArrayList<>();
        if (everyMatterClashes) {
            definitions
                    .values()
                    .forEach(d -> all.add(new Clash(d.matter(), Measure.Action.DO, d.matter(), Measure.Action.STOP)));
        }
        all.addAll(clashes);
        return all;
    }
}
