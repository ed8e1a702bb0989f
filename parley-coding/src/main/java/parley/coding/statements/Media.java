package parley.coding.statements;

import java.util.Locale;
import java.util.Set;
import parley.coding.reading.NounPhrase;
import parley.coding.reading.Tree;

/// Knows newspapers, stations, agencies and platforms by the words of their names.
final class Media {
    private static final Set<String> KINDS = Set.of(
            "newspaper",
            "daily",
            "weekly",
            "magazine",
            "paper",
            "tabloid",
            "broadsheet",
            "television",
            "tv",
            "radio",
            "channel",
            "broadcaster",
            "station",
            "network",
            "agency",
            "newswire",
            "website",
            "podcast",
            "blog",
            "journal",
            "gazette",
            "news",
            "press",
            "times",
            "post",
            "herald",
            "tribune",
            "telegraph",
            "guardian",
            "chronicle",
            "observer");
    private static final Set<String> NAMES = Set.of(
            "twitter",
            "x",
            "facebook",
            "telegram",
            "instagram",
            "youtube",
            "whatsapp",
            "weibo",
            "wechat",
            "tiktok",
            "linkedin",
            "reddit",
            "threads",
            "mastodon",
            "bluesky",
            "vkontakte",
            "reuters",
            "ap",
            "afp",
            "upi",
            "dpa",
            "tass",
            "interfax",
            "xinhua",
            "kyodo",
            "ansa",
            "anadolu",
            "bbc",
            "cnn",
            "nbc",
            "cbs",
            "abc",
            "msnbc",
            "cnbc",
            "npr",
            "pbs",
            "zdf",
            "ard",
            "rai",
            "itv",
            "bloomberg",
            "politico",
            "axios",
            "al-jazeera",
            "al-arabiya",
            "spiegel",
            "bild",
            "figaro",
            "monde",
            "pais",
            "stampa");

    private Media() {}

    /// Whether the noun phrase of `head` names an outlet, or is the word for one.
    static boolean isOutlet(Tree tree, int head) {
        NounPhrase phrase = tree.nounPhrase(head);
        boolean named = false;
        for (int i = phrase.from(); i < phrase.to(); i++) {
            String word = tree.token(i).form().toLowerCase(Locale.ROOT);
            named |= NAMES.contains(word)
                    || KINDS.contains(word)
                            && (i == head || tree.token(i).upos().equals("PROPN"));
        }
        return named;
    }
}
