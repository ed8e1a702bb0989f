package parley.ingest;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import parley.model.ParleyException;

/// The files behind a list of inputs, folders opened up depth first in the order of names. Hidden files of a folder
/// are
/// left out,
/// and links from one folder to another are not followed, so that no loop of links is walked.
/// What cannot be opened is a source too, whose opening fails: it is refused by name when its turn comes.
final class Sources implements Iterator<Source> {
    private static final String STANDARD_INPUT = "-";

    private final Deque<Pending> pending = new ArrayDeque<>();
    private final InputStream stdin;

    /// A path still to visit, and whether the user named it or a folder holds it.
    private record Pending(String input, boolean named) {}

    Sources(List<String> inputs, InputStream stdin) {
        this.stdin = stdin;
        inputs.reversed().forEach(input -> pending.push(new Pending(input, true)));
    }

    @Override
    public boolean hasNext() {
        return !pending.isEmpty();
    }

    /// The next source; an empty folder is one too, which is refused.
    @Override
    public Source next() {
        Pending next = pending.pop();
        if (next.input.equals(STANDARD_INPUT) && next.named) {
            return new Source(STANDARD_INPUT, "stdin", () -> stdin);
        }
        try {
            return visit(next, Path.of(next.input));
        } catch (InvalidPathException e) {
            return failing(next.input, new IOException("is not the name of a file: " + e.getReason()));
        }
    }

    private Source visit(Pending next, Path path) {
        if (Files.isDirectory(path)) {
            return descend(next, path);
        }
        if (!next.named && Files.exists(path) && !Files.isRegularFile(path)) {
            return failing(next.input, new IOException("is not a regular file"));
        }
        return new Source(next.input, name(path), () -> Files.newInputStream(path));
    }

    private Source descend(Pending folder, Path path) {
        try {
            if (!folder.named && Files.isSymbolicLink(path)) {
                throw new IOException("is a link to a folder, which is not followed. Maybe name that folder itself.");
            }
            List<Path> children = children(path);
            if (children.isEmpty()) {
                return failing(folder.input, new IOException("is a folder without files"));
            }
            children.reversed().forEach(child -> pending.push(new Pending(child.toString(), false)));
            return next();
        } catch (IOException e) {
            return failing(folder.input, e);
        }
    }

    private static List<Path> children(Path folder) throws IOException {
        try (Stream<Path> listed = Files.list(folder)) {
            List<Path> children = new ArrayList<>(
                    listed.filter(child -> !name(child).startsWith(".")).toList());
            children.sort((a, b) -> name(a).compareTo(name(b)));
            return children;
        } catch (java.io.UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private static Source failing(String input, IOException failure) {
        return new Source(input, input, () -> {
            throw failure;
        });
    }

    private static String name(Path path) {
        Path last = path.getFileName();
        if (last == null) {
            throw new ParleyException(path + " has no name");
        }
        return last.toString();
    }
}
