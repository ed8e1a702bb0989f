package parley.training.statements;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import parley.coding.reading.Reading;
import parley.model.ParleyException;
import parley.syntax.Name;
import parley.syntax.Sentence;
import parley.syntax.Syntax;
import parley.syntax.Token;

/// Keeps the sentences of a set of texts in a file, so that a second training need not parse them again. Delete the
/// file
/// when the parser changes.
final class ReadingCache {
    private ReadingCache() {}

    /// The sentences of every text: those of `file` where it exists, else read now and kept there.
    static List<List<Sentence>> sentences(List<String> texts, Syntax syntax, Path file) {
        try {
            if (!Files.exists(file)) {
                write(
                        texts.stream()
                                .map(text -> Reading.sentences(text, syntax))
                                .toList(),
                        file);
            }
            return read(file);
        } catch (IOException e) {
            throw new ParleyException("cannot keep readings in " + file, e);
        }
    }

    private static void write(List<List<Sentence>> all, Path file) throws IOException {
        try (DataOutputStream out =
                new DataOutputStream(new BufferedOutputStream(new GZIPOutputStream(Files.newOutputStream(file))))) {
            out.writeInt(all.size());
            for (List<Sentence> sentences : all) {
                out.writeInt(sentences.size());
                for (Sentence sentence : sentences) {
                    write(sentence, out);
                }
            }
        }
    }

    private static void write(Sentence sentence, DataOutputStream out) throws IOException {
        out.writeInt(sentence.start());
        out.writeInt(sentence.end());
        out.writeInt(sentence.tokens().size());
        for (Token token : sentence.tokens()) {
            out.writeInt(token.start());
            out.writeInt(token.end());
            out.writeInt(token.head());
            for (String word : List.of(token.form(), token.lemma(), token.upos(), token.xpos(), token.relation())) {
                out.writeUTF(word);
            }
        }
        out.writeInt(sentence.names().size());
        for (Name name : sentence.names()) {
            out.writeInt(name.from());
            out.writeInt(name.to());
            out.writeInt(name.kind().ordinal());
        }
    }

    private static List<List<Sentence>> read(Path file) throws IOException {
        try (DataInputStream in = new DataInputStream(
                new GZIPInputStream(new BufferedInputStream(Files.newInputStream(file)), 1 << 16))) {
            List<List<Sentence>> all = new ArrayList<>();
            for (int left = in.readInt(); left > 0; left--) {
                List<Sentence> sentences = new ArrayList<>();
                for (int more = in.readInt(); more > 0; more--) {
                    sentences.add(sentence(in));
                }
                all.add(sentences);
            }
            return all;
        }
    }

    private static Sentence sentence(DataInputStream in) throws IOException {
        int start = in.readInt();
        int end = in.readInt();
        List<Token> tokens = new ArrayList<>();
        int count = in.readInt();
        for (int i = 0; i < count; i++) {
            int from = in.readInt();
            int to = in.readInt();
            int head = in.readInt();
            tokens.add(new Token(i, from, to, word(in), word(in), word(in), word(in), head, word(in)));
        }
        List<Name> names = new ArrayList<>();
        for (int left = in.readInt(); left > 0; left--) {
            names.add(new Name(in.readInt(), in.readInt(), Name.Kind.values()[in.readInt()]));
        }
        return new Sentence(start, end, tokens, names);
    }

    private static String word(DataInputStream in) throws IOException {
        return in.readUTF().intern();
    }
}
