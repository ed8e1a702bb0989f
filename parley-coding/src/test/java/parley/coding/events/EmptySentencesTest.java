package parley.coding.events;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/// News of sports, culture, crime among private people, weather, science and earnings tells of no political event.
class EmptySentencesTest {
    private static final List<String> SENTENCES = """
            The striker scored twice in the second half to give the home side the lead.
            Rovers beat City 3-1 on Saturday to stay top of the table.
            The champion won the final in straight sets and will play in Melbourne next month.
            The coach praised his goalkeeper after the goalless draw.
            A late penalty gave the visitors a share of the points.
            The sprinter ran the fastest time of the season over 200 metres.
            The club has signed a young midfielder from the second division for four million pounds.
            Rain stopped play after lunch with the batsmen still at the crease.
            The rider crashed on the descent and broke his collarbone.
            The two boxers will fight again in Las Vegas in May.
            The novel tells the story of two sisters in a small harbour town.
            The museum opens its new wing with an exhibition of glass on Friday.
            The singer's third album entered the charts at number two.
            The film was shot on the island in eleven weeks with a crew of sixty.
            The orchestra will tour six cities with a programme of early music.
            Critics welcomed the play, which runs until the end of March.
            The painter, who lives by the sea, works mostly in oil.
            The series attracted four million viewers in its first week.
            The choir rehearses every Tuesday in the old town hall.
            The author attacks the subject with wit and patience.
            The company said net profit rose to 12.3 million dollars in the third quarter.
            Revenue fell 4 pct to 310 million dollars on weaker sales of tractors.
            The board declared a quarterly dividend of 15 cents a share.
            Shares of the brewer climbed 6 pct after it raised its forecast.
            The group expects operating margins to improve in the second half.
            The retailer opened forty shops last year and plans thirty more.
            The bank cut its prime rate by a quarter of a point.
            Orders for machine tools grew for the fifth month in a row.
            The chain named a new head of finance.
            The maker of paints completed the purchase of a small rival for 80 million dollars.
            A man of forty was found dead in a flat near the station on Sunday.
            A driver lost control of his lorry on the icy road and hit a tree.
            Thieves took jewels and a clock from a villa during the night.
            The fire began in the kitchen and spread to the roof.
            The missing hiker was seen last on the north path.
            Snow is expected in the hills by the weekend.
            The storm brought down trees and left villages without light.
            Scientists found that the beetle sleeps through the winter under bark.
            The new vaccine is given in two doses a month apart.
            The recipe needs three eggs, a cup of flour and some lemon.
            The comet will be seen in the western sky after dusk.
            The school teaches four languages from the first year.
            """.strip().lines().toList();

    @Test
    void nineInTenStayEmpty() {
        List<String> coded = SENTENCES.stream()
                .filter(sentence -> !EventReading.of(sentence).isEmpty())
                .toList();
        assertThat(SENTENCES).hasSizeGreaterThanOrEqualTo(40);
        assertThat(coded).as("sentences with an event").hasSizeLessThanOrEqualTo(SENTENCES.size() / 10);
    }
}
