package org.amnok.workspace.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.amnok.domain.codelist.CountClass;
import org.amnok.domain.count.Count;
import org.amnok.geo.CoordinateText;
import org.amnok.words.Messages;
import org.amnok.workspace.report.Proposal.Option;
import org.amnok.workspace.report.Proposal.Remark;
import org.amnok.workspace.report.Proposal.Value;

/// What a draft is called: its kind and its place. Where nothing says what kind of thing it was,
/// what was counted at a place names it: "Trucks, Tumen". Of what has to be chosen or looked at no
/// title is made, and none says a coordinate: titles are read by everybody.
final class DraftTitle {
    /// DANDONG of "DANDONG, China --".
    private static final Pattern IN_CAPITALS = Pattern.compile("\\p{Lu}{4,}");

    /// How a sentence may begin: "Near Hyesan, 3 trucks …".
    private static final Pattern FIRST_WORD =
            Pattern.compile(
                    "(?:Near|Around|Between|Outside|Opposite|(?:North|South|East|West)\\w* of)\\b.*");

    private DraftTitle() {}

    /// @param counted what the counts may come to
    /// @return at most one
    static List<Option> of(List<Option> kinds, List<Option> counted, List<Option> places) {
        var seen = kinds.isEmpty() ? counted : kinds;
        if (seen.size() != 1) {
            return List.of();
        }
        var words = new ArrayList<>(seen.getFirst().words());
        var title =
                switch (seen.getFirst().value()) {
                    case Value.OfKind(var kind) -> kind.label();
                    case Value.Many(var rows) -> things(rows);
                    default -> "";
                };
        if (!title.isEmpty()
                && places.size() == 1
                && places.getFirst().remark() != Remark.SAID_IN_PARAGRAPH_BEFORE
                && places.getFirst().value() instanceof Value.At(_, var place)
                && CoordinateText.parse(place.asReported()).isEmpty()) {
            var named = inTitle(place.asReported());
            words.addAll(places.getFirst().words());
            return List.of(
                    new Option(
                            new Value.Title(
                                    Messages.text("workspace.kind_and_place", title, named)),
                            words,
                            kinds.isEmpty()
                                    ? Remark.MADE_OF_COUNT_AND_PLACE
                                    : Remark.MADE_OF_KIND_AND_PLACE));
        }
        return kinds.isEmpty()
                ? List.of()
                : List.of(new Option(new Value.Title(title), words, Remark.NONE));
    }

    private static String inTitle(String place) {
        if (IN_CAPITALS.matcher(place).matches()) {
            return place.charAt(0) + place.substring(1).toLowerCase(Locale.ROOT);
        }
        return FIRST_WORD.matcher(place).matches()
                ? Character.toLowerCase(place.charAt(0)) + place.substring(1)
                : place;
    }

    /// "Trucks and people"; empty where one has no class.
    private static String things(List<Count> rows) {
        if (rows.stream().anyMatch(row -> row.countClass() == CountClass.UNKNOWN)) {
            return "";
        }
        return Messages.capital(
                Messages.listed(rows.stream().map(row -> row.countClass().words(!isOne(row)))));
    }

    private static boolean isOne(Count row) {
        return Integer.valueOf(1).equals(row.max());
    }
}
