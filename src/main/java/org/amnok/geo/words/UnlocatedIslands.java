package org.amnok.geo.words;

import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.amnok.domain.Names;
import org.amnok.domain.TextRange;
import org.amnok.domain.codelist.SiteType;
import org.amnok.domain.record.Place;
import org.amnok.domain.record.Site;

/// Islands of which nobody published where they lie: a report that names one tells where it was, if
/// only in words. No coordinate is guessed.
final class UnlocatedIslands {
    private static final Pattern IN_BRACKETS = Pattern.compile("\\s*\\([^)]*\\)");
    private static final Pattern ISLAND = Pattern.compile("(?i)\\s+island$");
    private static final Pattern NEVER = Pattern.compile("(?!)");

    /// "Taji Island", and "Taji" of "Taji, Ojok and Kuri islands".
    private static final String IN_ENGLISH =
            "(?<!\\p{L})(?:%s)(?:-?do\\b"
                    + "|(?=(?:, \\p{Lu}\\p{L}+){0,6}(?:,? and \\p{Lu}\\p{L}+)? [Ii]slands?\\b)"
                    + "(?: [Ii]sland\\b)?)";

    /// 구리도 is copper, too: what follows a place alone tells an island, and so does a cell of a
    /// table with nothing else in it.
    private static final String IN_KOREAN =
            "(?<![가-힣])(?:%s)(?=에서|에(?:[는도])?(?![가-힣])|[의와로](?![가-힣])|까지|부터)"
                    + "|(?<=[|\\t]\\h{0,9}|^)(?:%1$s)(?=\\h*(?:[|\\t]|$))";

    private static final String BETWEEN = "(?:[,·ㆍ] ?|[와과] ?| 및 )";

    /// A shorter Korean name is a common word: 임도 is a road through a wood.
    private static final int SHORTEST = 3;

    private final Pattern names;

    /// @param sites of which those are looked for that are islands and lie nowhere
    UnlocatedIslands(Collection<Site> sites) {
        var islands = sites.stream().filter(site -> site.type() == SiteType.ISLAND).toList();
        var nowhere = islands.stream().filter(site -> site.geometry() == null).toList();
        var korean = names(nowhere, Names::ko);
        var others = either(names(islands, Names::ko));
        var all =
                Stream.of(
                                in(IN_ENGLISH, names(nowhere, Names::en)),
                                in(
                                        IN_KOREAN,
                                        korean.stream()
                                                .filter(name -> name.length() >= SHORTEST)
                                                .toList()),
                                in("(?:%s)(?=" + BETWEEN + "(?:" + others + "))", korean),
                                in("(?<=(?:" + others + ")" + BETWEEN + ")(?:%s)", korean),
                                in("(?:%s)", names(nowhere, Names::zh))
                                        .replace("岛", "\\E[岛島]\\Q")
                                        .replace("於", "\\E[於于]\\Q"))
                        .filter(part -> !part.isEmpty())
                        .collect(Collectors.joining("|"));
        names = all.isEmpty() ? NEVER : Pattern.compile(all, Pattern.MULTILINE);
    }

    private static List<String> names(Collection<Site> islands, Function<Names, String> language) {
        return islands.stream()
                .map(site -> language.apply(site.names()))
                .map(name -> IN_BRACKETS.matcher(name).replaceAll(""))
                .map(name -> ISLAND.matcher(name).replaceAll(""))
                .filter(name -> !name.isBlank())
                .toList();
    }

    private static String in(String shape, List<String> names) {
        return names.isEmpty() ? "" : shape.formatted(either(names));
    }

    private static String either(List<String> names) {
        return names.stream().map(Pattern::quote).collect(Collectors.joining("|"));
    }

    /// Those that a text names, each in its words alone.
    Stream<PlaceMention> in(String text) {
        return names.matcher(text).results().map(UnlocatedIslands::mention);
    }

    private static PlaceMention mention(MatchResult found) {
        return new PlaceMention(
                new TextRange(found.start(), found.end()),
                new PlaceWords.Reading.Of(new Place.Unlocated(found.group())));
    }
}
