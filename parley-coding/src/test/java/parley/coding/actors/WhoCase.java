package parley.coding.actors;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import parley.coding.parties.PartyRegistry;
import parley.coding.reading.Reading;
import parley.model.Document;
import parley.model.PartyId;
import parley.model.Publication;
import parley.model.Span;
import parley.model.Speaker;
import parley.syntax.Syntax;

/// One line of the table: a report with marked speakers, and who the one in brackets is.
record WhoCase(String construction, LocalDate published, String marked, String expected) {
    /// What came out, and whether it is what was expected.
    record Verdict(WhoCase asked, String answer, boolean right, boolean wrongName) {
        @Override
        public String toString() {
            return asked.construction + ": " + asked.marked + "\n    expected " + asked.expected + ", got " + answer;
        }
    }

    static WhoCase of(String line) {
        String[] columns = line.split("\\|");
        String expected = columns[3].strip() + " | " + columns[4].strip() + " | " + columns[5].strip();
        return new WhoCase(columns[0].strip(), LocalDate.parse(columns[1].strip()), columns[2].strip(), expected);
    }

    Verdict judge(Syntax syntax) {
        Document.Source source = new Document.Source(
                Optional.empty(),
                Optional.of(new Publication(published, Publication.Basis.GIVEN)),
                Optional.empty(),
                Optional.empty());
        Document document = Document.of("case", marked.replaceAll("[\\[\\]{}]", ""), source);
        Actors actors = Actors.of(Reading.of(document, syntax), PartyRegistry.standard());
        List<Speaker> earlier = new ArrayList<>();
        for (Span span : spans(document, '{')) {
            earlier.add(actors.speaker(span, earlier));
        }
        return verdict(actors.speaker(spans(document, '[').getFirst(), earlier));
    }

    private Verdict verdict(Speaker speaker) {
        String how = speaker.how().name().toLowerCase(Locale.ROOT);
        String party = speaker.party().map(PartyId::value).orElse("-");
        boolean partyItself = (how.equals("named") || how.equals("metonym")) && expected.contains("| - |");
        String name = partyItself ? "-" : speaker.name().orElse("-");
        String answer = party + " | " + name + " | " + how;
        boolean wrongParty = !party.equals("-") && !expected.startsWith(party + " |");
        boolean wrongName = !name.equals("-") && !expected.contains("| " + name + " |");
        return new Verdict(this, answer, answer.equals(expected), wrongParty || wrongName);
    }

    /// The spans between an opening mark and the next closing one, counted without any marks.
    private List<Span> spans(Document document, char opening) {
        List<Span> spans = new ArrayList<>();
        int plain = 0;
        int start = -1;
        for (char c : marked.toCharArray()) {
            if (c == opening) {
                start = plain;
            } else if ((c == ']' || c == '}') && start >= 0) {
                spans.add(document.span(start, plain));
                start = -1;
            } else if ("[]{}".indexOf(c) < 0) {
                plain++;
            }
        }
        return spans;
    }
}
