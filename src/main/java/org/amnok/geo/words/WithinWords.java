package org.amnok.geo.words;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.amnok.domain.Certainty;
import org.amnok.domain.Outline;
import org.amnok.domain.ProblemException;
import org.amnok.domain.filter.Around;
import org.amnok.domain.filter.Criterion;
import org.amnok.domain.record.Place;
import org.amnok.domain.record.Site;
import org.amnok.geo.MetresText;
import org.amnok.geo.border.BorderGeography;
import org.amnok.words.Messages;

/// Reads what filters say of what is near: "within 10 km of Hyesan", "certainly within 500 m of any
/// crossing", in each language as they say it themselves.
///
/// @param geography asked for what is no site
public record WithinWords(Collection<Site> sites, Supplier<BorderGeography> geography) {
    private static final List<String> LANGUAGES = List.of("en", "ko", "zh", "ja");

    public WithinWords {
        sites = List.copyOf(sites);
    }

    /// Empty when the words are about something else.
    ///
    /// @throws ProblemException when distance or place is not understood
    public Optional<Criterion.Within> read(String words) {
        return LANGUAGES.stream()
                .flatMap(language -> Messages.in(language, () -> inLanguage(words)).stream())
                .findFirst()
                .map(this::criterion);
    }

    private record Said(String metres, String place, boolean anyCrossing, Certainty certainty) {}

    private static Optional<Said> inLanguage(String words) {
        var certain = parts(words, Messages.text("domain.certainly", "\u0002"));
        var within =
                parts(
                        certain.map(List::getFirst).orElse(words),
                        Messages.text("near.within_of", "\u0001", "\u0002"));
        return within.map(
                said ->
                        new Said(
                                said.getFirst(),
                                said.getLast(),
                                said.getLast().equals(Messages.text("near.any_crossing")),
                                certain.isPresent() ? Certainty.CERTAIN : Certainty.POSSIBLE));
    }

    /// What stands in a text at the places of a pattern: 1 for a number with what follows it, 2 for
    /// any words.
    private static Optional<List<String>> parts(String words, String pattern) {
        var regex =
                Stream.of(pattern.split("(?=[\u0001\u0002 ])|(?<=[\u0001\u0002 ])"))
                        .map(WithinWords::regex)
                        .collect(Collectors.joining());
        var found = Pattern.compile(regex, Pattern.CASE_INSENSITIVE).matcher(words.strip());
        return found.matches()
                ? Optional.of(
                        found.namedGroups().keySet().stream()
                                .sorted()
                                .map(name -> found.group(name).strip())
                                .toList())
                : Optional.empty();
    }

    private static String regex(String part) {
        return switch (part) {
            case "\u0001" -> "(?<a>\\d.*?)";
            case "\u0002" -> "(?<b>.+?)";
            case " " -> "\\s*";
            default -> Pattern.quote(part);
        };
    }

    private Criterion.Within criterion(Said said) {
        var metres = MetresText.parse(said.metres);
        var around = said.anyCrossing ? new Around.AnyCrossing() : around(said.place);
        return new Criterion.Within(around, metres == null ? 0 : metres, said.certainty);
    }

    private Around around(String name) {
        var named = sites.stream().filter(site -> isCalled(site, name)).toList();
        if (named.size() == 1) {
            return new Around.OfSite(named.getFirst().uuid());
        }
        return switch (new PlaceWords(geography.get(), sites).read(name)) {
            case PlaceWords.Reading.Of(Place.Located place) ->
                    new Around.OfShape(Outline.of(place.point()), name);
            case PlaceWords.Reading.Of(_) ->
                    throw ProblemException.ofTexts(
                            "near.is_no_one_place", "near.name_one_place", name);
            case PlaceWords.Reading.OneOf(var all) ->
                    throw ProblemException.ofTexts(
                            "near.is_no_one_place",
                            "near.name_one_of",
                            name,
                            Messages.listed(all.stream().map(PlaceWords.Choice::label)));
            case PlaceWords.Reading.None(var why) ->
                    throw ProblemException.of(Messages.text("near.is_no_one_place", name), why);
        };
    }

    private static boolean isCalled(Site site, String name) {
        return site.geometry() != null
                && Stream.concat(Stream.of(site.title()), site.allNames().stream())
                        .anyMatch(name::equalsIgnoreCase);
    }
}
