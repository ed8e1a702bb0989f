package parley.coding.parties;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import parley.model.ParleyException;
import parley.model.PartyId;
import parley.model.Person;

/// Reads a line of offices: `president: Boris Yeltsin 1991-07-10..1999-12-31; Vladimir Putin 2012-05-07..`.
final class OfficeLine {
    private static final String DAY = "(\\d{4}(?:-\\d\\d){0,2})?";
    private static final Pattern HOLDER = Pattern.compile("(.+?)\\s+" + DAY + "\\.\\." + DAY);

    private OfficeLine() {}

    static void read(String line, PartyId party, RegistryBuilder builder) {
        int colon = line.indexOf(':');
        if (colon < 1) {
            throw new ParleyException("offices are role: name from..to; name from..to: " + line);
        }
        String role = line.substring(0, colon).strip();
        for (String holder : line.substring(colon + 1).split(";")) {
            if (!holder.isBlank()) {
                holder(holder.strip(), role, party, builder);
            }
        }
    }

    private static void holder(String text, String role, PartyId party, RegistryBuilder builder) {
        Matcher matcher = HOLDER.matcher(text);
        if (!matcher.matches()) {
            throw new ParleyException("a holder is a name and from..to: " + text);
        }
        List<String> spellings =
                Arrays.stream(matcher.group(1).split("=")).map(String::strip).toList();
        Person.Office office = new Person.Office(
                party,
                role,
                Optional.ofNullable(matcher.group(2)).map(Days::first),
                Optional.ofNullable(matcher.group(3)).map(Days::end));
        builder.add(spellings, office);
    }
}
