package parley.view.briefing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import parley.model.Document;
import parley.model.Picture;
import parley.model.PublicRecord;
import parley.model.conflict.Prospect;

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

    /// The whole briefing; what matters most stands first.
    ///
    /// @param prospect what would hold between the main parties; empty where there are no two
    public static Briefing of(PublicRecord record, Picture picture, Optional<Prospect> prospect) {
        Desk desk = new Desk(known(record, picture), picture);
        List<Section> sections =
                new ArrayList<>(List.of(ReadinessSection.of(desk), BlocksSection.of(desk), KeysSection.of(desk)));
        prospect.ifPresent(p -> sections.add(ProspectSection.of(p, desk)));
        sections.add(MovementsSection.of(desk));
        sections.add(TermsSection.of(desk));
        sections.add(ContactsSection.of(desk));
        sections.add(WeeksSection.of(desk));
        sections.add(GapsSection.of(desk));
        return made(desk, prospect, sections);
    }

    /// What `parley talks` shows: the conclusions alone.
    public static Briefing talks(PublicRecord record, Picture picture) {
        Desk desk = new Desk(known(record, picture), picture);
        List<Section> sections = List.of(
                ReadinessSection.of(desk),
                BlocksSection.of(desk),
                KeysSection.of(desk),
                MovementsSection.of(desk),
                TermsSection.of(desk));
        return made(desk, Optional.empty(), sections);
    }

    private static PublicRecord known(PublicRecord record, Picture picture) {
        return picture.asOf().map(record::until).orElse(record);
    }

    private static Briefing made(Desk desk, Optional<Prospect> prospect, List<Section> sections) {
        return new Briefing(
                HeadLines.of(desk, prospect),
                sections,
                desk.notes().all(),
                desk.notes().sources());
    }
}
