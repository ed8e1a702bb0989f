package parley.coding.events;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import parley.model.Cameo;
import parley.model.ParleyException;

/// The lexicon of `frames.txt`, and a user's own lines after it. Immutable once read.
public final class Frames {
    private static final int TOPIC_CODES = 7;
    private static final List<String> LISTS = List.of(
            "amount",
            "envoy",
            "giveup",
            "group",
            "leader",
            "minister",
            "official",
            "receive",
            "remote",
            "towards",
            "wish");

    private final boolean given;
    private final Map<String, List<Frame>> byWord = new HashMap<>();
    private final List<Topic> topics = new ArrayList<>();
    private final Map<String, Set<String>> lists = new HashMap<>();

    private Frames(boolean given) {
        this.given = given;
    }

    /// The embedded lexicon.
    public static Frames standard() {
        Frames frames = new Frames(false);
        try (InputStream in = Objects.requireNonNull(Frames.class.getResourceAsStream("frames.txt"))) {
            frames.read("frames.txt", new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new ParleyException("frames.txt cannot be read", e);
        }
        return frames;
    }

    /// The embedded lexicon with the lines of `files` before it.
    ///
    /// @throws ParleyException where a file cannot be read or a line is not understood, naming file and line
    public static Frames with(List<Path> files) {
        Frames frames = new Frames(true);
        for (Path file : files) {
            try {
                frames.read(file.toString(), Files.readString(file));
            } catch (IOException e) {
                throw new ParleyException(file + ": cannot be read: " + e.getMessage(), e);
            }
        }
        Frames standard = standard();
        standard.byWord.forEach((word, list) ->
                frames.byWord.computeIfAbsent(word, w -> new ArrayList<>()).addAll(list));
        frames.topics.addAll(standard.topics);
        standard.lists.forEach(frames::list);
        return frames;
    }

    /// The frames of a verb or noun by lemma, in the order of the file.
    List<Frame> of(String lemma) {
        return byWord.getOrDefault(lemma, List.of());
    }

    /// The topic that `lemma` is a word of; the first of the file where several are.
    Optional<Topic> topic(String lemma) {
        return topics.stream().filter(t -> t.words().contains(lemma)).findFirst();
    }

    /// Whether the preposition leads from an act to the one it is done to or with.
    boolean leadsTo(String preposition) {
        return isIn("towards", preposition);
    }

    /// Whether the noun names people by their place in society: `protester`, `army`.
    boolean isGroup(String noun) {
        return isIn("group", noun);
    }

    /// Whether the noun only says how many: the `thousand` of `thousands of teachers`.
    boolean isAmount(String noun) {
        return isIn("amount", noun);
    }

    /// Whether the list `name` of the file holds the word.
    boolean isIn(String name, String word) {
        return lists.getOrDefault(name, Set.of()).contains(word);
    }

    private void list(String name, Set<String> words) {
        lists.merge(
                name, words, (a, b) -> Stream.concat(a.stream(), b.stream()).collect(Collectors.toUnmodifiableSet()));
    }

    private static String name(List<String> head) {
        if (head.size() != 2 || !LISTS.contains(head.get(1))) {
            throw new IllegalArgumentException("a list is one of " + String.join(", ", LISTS));
        }
        return head.get(1);
    }

    private void read(String file, String text) {
        List<String> lines = text.lines().toList();
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i).strip();
            if (!line.isEmpty() && !line.startsWith("#")) {
                try {
                    line(line);
                } catch (IllegalArgumentException e) {
                    throw new ParleyException(file + ", line " + (i + 1) + ": " + e.getMessage(), e);
                }
            }
        }
    }

    private void line(String line) {
        String[] halves = line.split("\\|", 2);
        if (halves.length < 2) {
            throw new IllegalArgumentException("there is no '|' between the kind and its words");
        }
        List<String> head = Arrays.asList(halves[0].strip().split("\\s+"));
        List<String> words = Arrays.asList(halves[1].strip().split("\\s+"));
        switch (head.getFirst()) {
            case "verb" -> words.forEach(w -> add(frame(w, false, code(head))));
            case "noun" -> words.forEach(w -> add(frame(w, true, code(head))));
            case "attitude" -> words.forEach(w -> add(frame(w, w.endsWith("/n"), attitude(head))));
            case "topic" -> topics.add(topic(head, words));
            case "list" -> list(name(head), Set.copyOf(words));
            default ->
                throw new IllegalArgumentException(
                        "'" + head.getFirst() + "' is not verb, noun, attitude, topic or list");
        }
    }

    private static Frame.Meaning code(List<String> head) {
        if (head.size() != 2 || Cameo.standard().find(head.get(1)).isEmpty()) {
            throw new IllegalArgumentException("a CAMEO code should follow '" + head.getFirst() + "'");
        }
        return new Frame.Meaning(Optional.of(head.get(1)), Optional.empty());
    }

    private static Frame.Meaning attitude(List<String> head) {
        return new Frame.Meaning(
                Optional.empty(), Optional.of(Attitude.valueOf(head.get(1).toUpperCase(Locale.ROOT))));
    }

    private static Topic topic(List<String> head, List<String> words) {
        if (head.size() != 2 + TOPIC_CODES) {
            throw new IllegalArgumentException("a topic has a name and " + TOPIC_CODES + " codes");
        }
        return new Topic(head.get(1), head.subList(2, head.size()), Set.copyOf(words));
    }

    /// `lift+ban`, `break_off+talk`, `call~for`, `collapse<talk`, `plea/n`.
    private Frame frame(String written, boolean noun, Frame.Meaning meaning) {
        String rest = written.replaceAll("/[na]$", "");
        String subject = after(rest, '<');
        rest = before(rest, '<');
        String object = after(rest, '+');
        rest = before(rest, '+');
        String link = after(rest, '~');
        rest = before(rest, '~');
        return new Frame(before(rest, '_'), noun, object, after(rest, '_'), link, subject, meaning, given);
    }

    private static String before(String written, char mark) {
        int at = written.indexOf(mark);
        return at < 0 ? written : written.substring(0, at);
    }

    private static String after(String written, char mark) {
        int at = written.indexOf(mark);
        return at < 0 ? "" : written.substring(at + 1);
    }

    private void add(Frame frame) {
        byWord.computeIfAbsent(frame.word(), w -> new ArrayList<>()).add(frame);
    }
}
