package parley.bench;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.function.ToIntFunction;
import parley.model.ParleyException;

/// Stanford CoreNLP, to compare with. It is under the GPL and no dependency of Parley: it is looked up by name and used
/// where somebody put its jars on the class path.
final class CoreNlp {
    private static final String PIPELINE = "edu.stanford.nlp.pipeline.StanfordCoreNLP";
    private static final String DOCUMENT = "edu.stanford.nlp.pipeline.CoreDocument";
    /// What it takes to have trees.
    static final String TREES = "tokenize,pos,lemma,depparse";
    /// What it takes to have quotations with their speakers.
    static final String QUOTATIONS = "tokenize,pos,lemma,ner,depparse,coref,quote";

    private CoreNlp() {}

    /// A function that reads a text and counts its tokens; empty where CoreNLP is not there.
    static Optional<ToIntFunction<String>> find(String annotators) {
        try {
            MethodHandles.Lookup lookup = MethodHandles.publicLookup();
            Class<?> pipeline = Class.forName(PIPELINE);
            Class<?> document = Class.forName(DOCUMENT);
            Properties properties = new Properties();
            properties.setProperty("annotators", annotators);
            Object reader = pipeline.getConstructor(Properties.class).newInstance(properties);
            MethodHandle process = lookup.findVirtual(
                            pipeline, "processToCoreDocument", MethodType.methodType(document, String.class))
                    .bindTo(reader);
            MethodHandle tokens = lookup.findVirtual(document, "tokens", MethodType.methodType(List.class));
            return Optional.of(text -> count(process, tokens, text));
        } catch (ClassNotFoundException e) {
            return Optional.empty();
        } catch (ReflectiveOperationException e) {
            throw new ParleyException("CoreNLP is there but cannot be started: " + e, e);
        }
    }

    private static int count(MethodHandle process, MethodHandle tokens, String text) {
        try {
            return ((List<?>) tokens.invoke(process.invoke(text))).size();
        } catch (Throwable e) {
            throw new ParleyException("CoreNLP failed: " + e, e);
        }
    }
}
