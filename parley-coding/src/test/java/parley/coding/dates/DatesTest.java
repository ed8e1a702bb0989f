package parley.coding.dates;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import parley.coding.reading.Reading;
import parley.model.Document;
import parley.model.Publication;
import parley.model.When;
import parley.syntax.Syntax;

class DatesTest {
    private static final Syntax SYNTAX = Syntax.load();

    /// The verb asked for stands in brackets; 2016-03-02 was a Wednesday.
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            He [left] today.                                          | 2016-03-02 | DAY
            He [left] yesterday.                                      | 2016-03-01 | DAY
            The two [met] on Tuesday.                                 | 2016-03-01 | DAY
            The two [met] on Wednesday.                               | 2016-03-02 | DAY
            The two [met] last Wednesday.                             | 2016-02-24 | DAY
            The envoys [met] Sunday in Geneva.                        | 2016-02-28 | DAY
            The two will [meet] on Tuesday.                           | 2016-03-08 | DAY
            The two will [meet] tomorrow.                             | 2016-03-03 | DAY
            They plan to [meet] on Friday.                            | 2016-03-04 | DAY
            The army [withdrew] last week.                            | 2016-02-22 | WEEK
            The army will [withdraw] next week.                       | 2016-03-07 | WEEK
            The pact [collapsed] last month.                          | 2016-02-01 | MONTH
            The envoy will [return] next month.                       | 2016-04-01 | MONTH
            The war [began] last year.                                | 2015-01-01 | YEAR
            The war [began] in 2011.                                  | 2011-01-01 | YEAR
            The talks [began] in January.                             | 2016-01-01 | MONTH
            The talks [began] in November.                            | 2015-11-01 | MONTH
            The talks will [begin] in May.                            | 2016-05-01 | MONTH
            The talks will [begin] in January.                        | 2017-01-01 | MONTH
            The treaty was [signed] in March 1998.                    | 1998-03-01 | MONTH
            The treaty was [signed] on 5 May 1998.                    | 1998-05-05 | DAY
            The treaty was [signed] on May 5, 1998.                   | 1998-05-05 | DAY
            The bridge was [shelled] on 20 February.                  | 2016-02-20 | DAY
            The bridge was [shelled] on Feb. 20.                      | 2016-02-20 | DAY
            The summit will [open] on 10 February.                    | 2017-02-10 | DAY
            The plane [landed] two days ago.                          | 2016-02-29 | DAY
            The plane [landed] three weeks ago.                       | 2016-02-08 | WEEK
            The minister will [resign] in two months.                 | 2016-05-01 | MONTH
            The talks have [dragged] on since Monday.                 |            | UNKNOWN
            The army must [leave] by June.                            |            | UNKNOWN
            The envoy [arrived] in the capital.                       |            | UNKNOWN
            The army [shelled] 40 villages.                           |            | UNKNOWN
            The cabinet may [fall].                                   |            | UNKNOWN
            Torland [said] yesterday it would talk to the rebels.     | 2016-03-01 | DAY
            Torland [said] last week it would talk to the rebels.     | 2016-02-22 | WEEK
            Torland said last week it would [talk] to the rebels.     |            | UNKNOWN
            The envoys [met] on Tuesday, Dec. 8, 2015, in Geneva.     | 2015-12-08 | DAY
            The envoys [met] on Tuesday 8 December 2015.              | 2015-12-08 | DAY
            The envoys [met] on Monday, Feb. 29.                      | 2016-02-29 | DAY
            The premier [rejected] Monday's offer.                    |            | UNKNOWN
            """)
    void resolvesAgainstTheDayOfPublication(String marked, LocalDate date, When.Precision precision) {
        When when = when(marked, Optional.of(LocalDate.of(2016, 3, 2)));

        assertThat(when).isEqualTo(new When(Optional.ofNullable(date), precision));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            The two [met] on Tuesday.                  |            | UNKNOWN
            The two [met] in March.                    |            | UNKNOWN
            The two [met] in March 2015.               | 2015-03-01 | MONTH
            The two [met] in 2015.                     | 2015-01-01 | YEAR
            """)
    void withoutADayOfPublicationOnlyFullDatesAreDated(String marked, LocalDate date, When.Precision precision) {
        assertThat(when(marked, Optional.empty())).isEqualTo(new When(Optional.ofNullable(date), precision));
    }

    @Test
    void givesEachOfTwoClausesItsOwnDate() {
        String first = "The envoy [arrived] on Monday and the king will leave next week.";
        String second = "The envoy arrived on Monday and the king will [leave] next week.";
        Optional<LocalDate> day = Optional.of(LocalDate.of(2016, 3, 2));

        assertThat(when(first, day)).isEqualTo(When.day(LocalDate.of(2016, 2, 29)));
        assertThat(when(second, day)).isEqualTo(When.of(LocalDate.of(2016, 3, 7), When.Precision.WEEK));
    }

    private static When when(String marked, Optional<LocalDate> published) {
        int verb = marked.indexOf('[');
        Document.Source source = new Document.Source(
                Optional.empty(),
                published.map(d -> new Publication(d, Publication.Basis.GIVEN)),
                Optional.empty(),
                Optional.empty());
        Document document = Document.of("case", marked.replaceAll("[\\[\\]]", ""), source);
        Reading reading = Reading.of(document, SYNTAX);
        return Dates.of(reading).at(0, reading.tokenAt(0, verb));
    }
}
