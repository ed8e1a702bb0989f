package parley.coding.statements;

import java.util.List;
import java.util.Optional;
import parley.coding.attribution.Attribution;
import parley.coding.attribution.Page;
import parley.coding.attribution.Range;
import parley.coding.finders.Report;
import parley.model.Addressee;
import parley.model.Span;
import parley.model.Speaker;
import parley.model.Statement;
import parley.model.When;

/// Makes statements of the attributions of one report: who, to whom, through what, when, and how much of it quoted.
record Telling(Report report, Page page) {
    /// Who the source is; `earlier` are the speakers before, for "he" and "the minister".
    Optional<Speaker> speaker(Attribution found, List<Speaker> earlier) {
        return found.source().map(range -> report.actors().speaker(span(range), earlier));
    }

    Statement statement(String id, Attribution found, Optional<Speaker> speaker, Optional<String> within) {
        Circumstances circumstances = Circumstances.of(page, found);
        return new Statement(
                id,
                report.reading().document().id(),
                Forms.of(page, found.content()),
                speaker,
                found.cue().map(this::span),
                found.content().stream().map(this::span).toList(),
                addressee(found, circumstances, speaker),
                circumstances.outlet(),
                within,
                Polarities.of(page, found),
                said(found));
    }

    private Span span(Range range) {
        return report.reading().document().span(range.start(), range.end());
    }

    private Optional<Addressee> addressee(Attribution found, Circumstances circumstances, Optional<Speaker> speaker) {
        return circumstances
                .addressee()
                .map(to -> new Addressee(
                        span(to.words()),
                        report.actors().at(found.sentence(), to.head(), speaker).party()));
    }

    /// The day that the clause of the cue names, else that of publication.
    private When said(Attribution found) {
        When named = found.head() < 0 ? When.UNKNOWN : report.dates().at(found.sentence(), found.head());
        return named.date().isPresent() ? named : report.dates().published();
    }
}
