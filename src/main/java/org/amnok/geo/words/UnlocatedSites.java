package org.amnok.geo.words;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
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

/// Islands and neighbourhoods of which nobody published where they lie: a report that names one
/// tells where it was, if only in words. No coordinate is guessed.
final class UnlocatedSites {
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

    private static final int LONGEST = 40;

    private final Pattern islands;
    private final Pattern neighbourhoods;
    private final Pattern behindTown;
    private final Pattern beforeTown;

    /// @param sites of which those are looked for that are islands or neighbourhoods and lie
    ///   nowhere
    UnlocatedSites(Collection<Site> sites) {
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
        this.islands = all.isEmpty() ? NEVER : Pattern.compile(all, Pattern.MULTILINE);
        var quarters = either(neighbourhoods(sites));
        neighbourhoods = pattern(quarters, "(?<!\\p{L})(?:%s)(?!\\p{IsLatin})");
        behindTown = pattern(quarters, "시? (?:%s)(?!\\p{IsLatin})");
        beforeTown = pattern(quarters, "(?<!\\p{L})(?:%s)(?:,| in| of) $");
    }

    private static List<String> neighbourhoods(Collection<Site> sites) {
        var nowhere =
                sites.stream()
                        .filter(site -> site.type() == SiteType.NEIGHBOURHOOD)
                        .filter(site -> site.geometry() == null)
                        .toList();
        return Stream.of(names(nowhere, Names::ko), names(nowhere, Names::en))
                .flatMap(List::stream)
                .filter(name -> name.length() >= SHORTEST)
                .toList();
    }

    private static Pattern pattern(String names, String shape) {
        return names.isEmpty() ? NEVER : Pattern.compile(shape.formatted(names));
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

    /// The islands that a text names, each in its words alone.
    Stream<PlaceMention> islands(String text) {
        return islands.matcher(text).results().map(UnlocatedSites::mention);
    }

    /// The neighbourhoods that a text names. Many towns share such a name: where a text names the
    /// town, that says more.
    Stream<PlaceMention> neighbourhoods(String text) {
        return neighbourhoods.matcher(text).results().map(UnlocatedSites::mention);
    }

    /// A town's name with that of a neighbourhood beside it: 혜산시 혜신동, "Hyesin-dong, Hyesan"; empty
    /// where none stands there.
    Optional<TextRange> withNeighbourhood(String text, TextRange town) {
        var behind = behindTown.matcher(text).region(town.to(), text.length());
        if (behind.lookingAt()) {
            return Optional.of(new TextRange(town.from(), behind.end()));
        }
        var start = Math.max(0, town.from() - LONGEST);
        var before = beforeTown.matcher(text.substring(start, town.from()));
        return before.find()
                ? Optional.of(new TextRange(start + before.start(), town.to()))
                : Optional.empty();
    }

    private static PlaceMention mention(MatchResult found) {
        return new PlaceMention(
                new TextRange(found.start(), found.end()),
                new PlaceWords.Reading.Of(new Place.Unlocated(found.group())));
    }
}
