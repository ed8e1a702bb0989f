package parley.syntax;

import java.util.List;
import parley.syntax.names.NameSpan;
import parley.syntax.names.NameTagger;

/// Finds the names in a sentence whose words are tagged.
interface NameFinder {
    /// Finds nothing: for readers that models are trained with.
    NameFinder NONE = tokens -> List.of();

    /// The names among the tokens of one sentence, in order, none overlapping.
    List<Name> find(List<Token> tokens);

    /// With the embedded model.
    static NameFinder load() {
        NameTagger tagger = NameTagger.load();
        return tokens -> names(tagger, tokens);
    }

    private static List<Name> names(NameTagger tagger, List<Token> tokens) {
        List<String> forms = tokens.stream().map(Token::form).toList();
        List<String> tags = tokens.stream().map(Token::xpos).toList();
        return tagger.find(forms, tags).stream().map(NameFinder::name).toList();
    }

    private static Name name(NameSpan span) {
        return new Name(
                span.from(),
                span.to(),
                switch (span.type()) {
                    case PERSON -> Name.Kind.PERSON;
                    case ORGANISATION -> Name.Kind.ORGANISATION;
                    case PLACE -> Name.Kind.PLACE;
                    case NATIONALITY -> Name.Kind.NATIONALITY;
                });
    }
}
