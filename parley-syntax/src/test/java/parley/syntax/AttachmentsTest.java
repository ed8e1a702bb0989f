package parley.syntax;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/// Fifteen sentences as negotiations are reported, with the attachments that the finders live on, marked by hand:
/// `dependent < head relation`. Bars part choices.
class AttachmentsTest {
    private static final double FLOOR = 0.9;
    private static final Syntax SYNTAX = Syntax.load();

    private static final String MARKED = """
            "We will not return to the table until Vorland withdraws its troops," Foreign Minister Anna Kessel said.
            return < said ccomp; Minister|Anna|Kessel < said nsubj; not < return advmod; withdraws < return advcl; Vorland < withdraws nsubj

            The chancellor's spokesman denied that Arvia had shelled the port.
            spokesman < denied nsubj; chancellor < spokesman nmod:poss; shelled < denied ccomp; Arvia < shelled nsubj; port < shelled obj

            "The draft is dead," replied the envoy, who had arrived from Quell on Sunday.
            dead < replied ccomp; envoy < replied nsubj; arrived < envoy acl:relcl; who < arrived nsubj

            Should parliament reject the accord, the premier warned, the government would resign.
            reject < resign advcl; premier < warned nsubj; parliament < reject nsubj; government < resign nsubj; accord < reject obj

            Rebel leaders said they were not ready to meet the president unless the siege was lifted.
            leaders < said nsubj; ready < said ccomp; not < ready advmod; meet < ready xcomp|advcl; lifted < ready|meet advcl; siege < lifted nsubj:pass

            According to two diplomats, Lorne has offered to free the prisoners if the sanctions are eased.
            diplomats < offered obl; Lorne < offered nsubj; free < offered xcomp; prisoners < free obj; eased < offered|free advcl

            The union called on the company to reopen talks and accused its managers of lying.
            union < called nsubj; company < called obl; reopen < called advcl|xcomp|ccomp; accused < called conj; managers < accused obj

            Talks between Vorland and Arvia collapsed on Friday after the mediators left the capital.
            Talks < collapsed nsubj; Vorland < Talks nmod; Arvia < Vorland conj; left < collapsed advcl; mediators < left nsubj

            "He told me, 'We cannot accept it,' and then he walked out," the mayor recalled.
            told < recalled ccomp; accept < told ccomp; mayor < recalled nsubj; walked < told conj; me < told iobj|obj

            General Ruiz insisted that no foreign troops would be allowed to enter the zone.
            General|Ruiz < insisted nsubj; allowed < insisted ccomp; troops < allowed nsubj:pass; enter < allowed xcomp; zone < enter obj

            Neither side has agreed to a ceasefire, the United Nations said in a statement.
            side < agreed nsubj; agreed < said ccomp; Nations < said nsubj; ceasefire < agreed obl; statement < said obl

            The minister, speaking in Quell, refused to say whether his country would join the alliance.
            minister < refused nsubj; say < refused xcomp; join < say ccomp; country < join nsubj; alliance < join obj

            Asked about the deal, she said: "It was signed by both presidents, and we expect them to honour it."
            she < said nsubj; signed < said ccomp; It < signed nsubj:pass; presidents < signed obl; expect < signed conj; honour < expect xcomp|ccomp

            The proposal was rejected by the rebels, whose commander demanded that the army leave the valley.
            proposal < rejected nsubj:pass; rebels < rejected obl; demanded < rebels acl:relcl; commander < demanded nsubj; leave < demanded ccomp; army < leave nsubj

            He added that he would travel to Arvia, insisting that he had never threatened its leaders.
            He < added nsubj; travel < added ccomp; Arvia < travel obl; insisting < added|travel advcl; threatened < insisting ccomp; never < threatened advmod
            """;

    @Test
    void attachesWhatTheFindersLiveOn() {
        List<String> wrong = new ArrayList<>();
        int marked = 0;
        for (String block : MARKED.split("\n\n")) {
            String[] lines = block.strip().split("\n");
            List<Sentence> sentences = SYNTAX.read(lines[0].strip());
            for (String attachment : lines[1].split(";")) {
                marked++;
                if (sentences.size() != 1 || !holds(attachment.strip(), sentences.getFirst())) {
                    wrong.add(attachment.strip() + "  in: " + lines[0].strip());
                }
            }
        }
        assertThat(marked).isGreaterThan(70);
        assertThat(1 - (double) wrong.size() / marked)
                .as("wrong: %s", String.join("\n", wrong))
                .isGreaterThanOrEqualTo(FLOOR);
    }

    /// Whether one of the dependents hangs on one of the heads by one of the relations.
    private static boolean holds(String attachment, Sentence sentence) {
        String[] parts = attachment.split(" (?:< )?");
        List<String> relations = Arrays.asList(parts[2].split("\\|"));
        return sentence.tokens().stream()
                .filter(token -> named(token, parts[0]))
                .filter(token -> !token.isRoot())
                .anyMatch(token -> named(sentence.tokens().get(token.head()), parts[1])
                        && relations.stream().anyMatch(relation -> is(token.relation(), relation)));
    }

    private static boolean named(Token token, String forms) {
        return Arrays.asList(forms.split("\\|")).contains(token.form());
    }

    /// A relation that is marked without a subtype allows any.
    private static boolean is(String relation, String marked) {
        return relation.equals(marked) || relation.startsWith(marked + ":");
    }
}
