package parley.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.io.StringWriter;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;
import parley.model.Document;
import parley.model.Entry;
import parley.model.Measure;
import parley.model.Party;
import parley.model.Picture;
import parley.model.PublicRecord;
import parley.model.Term;

class HostileTextTest {
    private static final String EVIL =
            "</mark><script>alert('x')</script>\" onload=\"x\u0000\u202E\u001B[31m ]]> &amp;";

    private static PublicRecord evil() {
        Document document = Story.document(EVIL, EVIL + "\n\nThe " + EVIL + " end", EVIL, Story.MONDAY);
        Term outer = term(document, "a#t1", 2, 30);
        Term crossing = term(document, "a#t2", 20, 60);
        TreeMap<parley.model.PartyId, Party> parties = new TreeMap<>();
        parties.put(Story.NOR, new Party(Story.NOR, EVIL, Party.Kind.OTHER));
        return new PublicRecord(
                List.of(document),
                List.<Entry>of(outer, crossing),
                parties,
                List.of(new PublicRecord.Refusal(EVIL, EVIL)));
    }

    private static Term term(Document document, String id, int start, int end) {
        Term like = (Term) Story.firstEntries().get(1);
        return new Term(
                id,
                document.id(),
                like.holder(),
                like.stance(),
                new Measure(
                        parley.model.Matter.OTHER,
                        Measure.Action.DO,
                        Optional.of(Story.UIS),
                        Optional.empty(),
                        Optional.of(EVIL)),
                Optional.of("other"),
                List.of(document.span(start, end)),
                like.firmness(),
                false,
                document.span(start, end),
                Optional.empty(),
                like.said());
    }

    private static Picture picture() {
        Picture like = Story.picture();
        return new Picture(
                like.asOf(),
                List.of(),
                List.of(),
                List.of(new parley.model.Block(
                        List.of(Story.NOR, Story.UIS), parley.model.Block.Kind.CLASH, List.of("a#t1", "a#t2"), EVIL)),
                List.of(),
                List.of(),
                List.of());
    }

    private static String show(Format format) {
        StringWriter out = new StringWriter();
        View.of(format).brief(evil(), picture(), java.util.Optional.empty(), out);
        return out.toString();
    }

    private static org.w3c.dom.Document parse(String markup) throws Exception {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setFeature("http://apache.org/xml/features/nonvalidating/load-external-dtd", false);
        return factory.newDocumentBuilder().parse(new InputSource(new StringReader(markup)));
    }

    @Test
    void nothingInAReportBecomesMarkup() throws Exception {
        org.w3c.dom.Document page = parse(show(Format.HTML));
        assertThat(page.getElementsByTagName("script").getLength()).isZero();
        assertThat(page.getElementsByTagName("mark").getLength()).isGreaterThanOrEqualTo(3);
        NodeList all = page.getElementsByTagName("*");
        for (int i = 0; i < all.getLength(); i++) {
            assertThat(all.item(i).getAttributes().getNamedItem("onload")).isNull();
        }
    }

    @Test
    void nothingInAReportBecomesPartOfThePicture() throws Exception {
        StringWriter out = new StringWriter();
        View.of(Format.SVG).talks(evil(), picture(), out);
        assertThat(parse(out.toString()).getElementsByTagName("script").getLength())
                .isZero();
    }

    @Test
    void aTerminalIsNotSteeredByAReport() {
        StringWriter marked = new StringWriter();
        View.of(Format.TEXT).entries(evil().documents().getFirst(), evil().entries(), marked);
        assertThat(show(Format.TEXT) + marked).doesNotContain("\u001B", "\u202E", "\u0000");
        assertThat(show(Format.MARKDOWN)).doesNotContain("<script>", "\u001B");
    }

    @Test
    void crossingWordsAreDrawnWhole() {
        StringWriter marked = new StringWriter();
        View.of(Format.TEXT).entries(evil().documents().getFirst(), evil().entries(), marked);
        String labels = Pattern.compile("\\[(t[12](?: if)?…?:)")
                .matcher(marked.toString())
                .results()
                .map(r -> r.group(1))
                .collect(Collectors.joining(" "));
        assertThat(labels).isEqualTo("t1: t1 if: t2: t2 if: t2…: t2 if…:");
    }
}
