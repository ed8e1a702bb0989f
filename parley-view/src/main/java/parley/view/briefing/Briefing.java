package parley.view.briefing;

import java.util.List;
import parley.model.Document;
import parley.model.Picture;
import parley.model.PublicRecord;

/// One page on the state of a negotiation: what any rendering shows, in order.
///
/// @param sources the documents that the notes point into, in the order of the record
public record Briefing(Head head, List<Section> sections, List<Note> notes, List<Document> sources) {
    public Briefing {
        sections = List.copyOf(sections);
        notes = List.copyOf(notes);
        sources = List.copyOf(sources);
    }

    /// The top of the page.
    ///
    /// @param parties whom it is about, the most heard first
    /// @param asOf    the as-of line
    /// @param madeOf  what it was made from
    /// @param summary the few sentences that a hurried reader reads
    public record Head(String title, String parties, String asOf, String madeOf, List<String> summary) {
        public Head {
            summary = List.copyOf(summary);
        }
    }

    /// The whole briefing.
    public static Briefing of(PublicRecord record, Picture picture) {
        Desk desk = new Desk(record, picture);
        List<Section> sections = List.of(
                ReadinessSection.of(desk),
                TermsSection.of(desk),
                ContactsSection.of(desk),
                WeeksSection.of(desk),
                BlocksSection.of(desk),
                KeysSection.of(desk),
                MovementsSection.of(desk),
                GapsSection.of(desk));
        return new Briefing(
                HeadLines.of(desk), sections, desk.notes().all(), desk.notes().sources());
    }

    /// What `parley talks` shows: the conclusions alone.
    public static Briefing talks(PublicRecord record, Picture picture) {
        Desk desk = new Desk(record, picture);
        List<Section> sections = List.of(
                ReadinessSection.of(desk),
                TermsSection.of(desk),
                BlocksSection.of(desk),
                KeysSection.of(desk),
                MovementsSection.of(desk));
        return new Briefing(
                HeadLines.of(desk), sections, desk.notes().all(), desk.notes().sources());
    }
}
