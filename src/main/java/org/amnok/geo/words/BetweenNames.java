package org.amnok.geo.words;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.amnok.domain.Bank;
import org.amnok.domain.River;
import org.amnok.domain.codelist.LocationMethod;
import org.amnok.domain.record.Place;
import org.amnok.domain.record.RiverKilometre;
import org.amnok.domain.record.RiverStretch;
import org.amnok.geo.Geodesy;
import org.amnok.geo.border.Banks;
import org.amnok.geo.border.BorderGeography;
import org.amnok.geo.border.Landmark;
import org.amnok.geo.border.Landmarks;
import org.amnok.geo.border.RiverLine;
import org.amnok.geo.words.NamePairWords.Reading.Between;
import org.amnok.geo.words.NamePairWords.Reading.Opposite;
import org.amnok.geo.words.PlaceWords.Choice;
import org.amnok.words.Messages;
import org.jspecify.annotations.Nullable;

/// Places told from the names of one or two others: the stretch of river between them, the circle
/// around both where they lie on no river, or the bank opposite one.
record BetweenNames(BorderGeography geography, Landmarks landmarks, SoundsLike soundsLike) {
    /// "The North Korean city of", 长白县 of 长白县马鹿沟镇.
    private static final Pattern BEFORE_NAME =
            Pattern.compile(
                    "^(?:\\p{IsHan}{2,4}?[市县縣郡](?=\\p{IsHan}{2})|[가-힣]{2,3}[시군] |(?i:(?:the )?(?:(?:north korean|chinese|border) ){0,2}(?:(?:city|town|county) of )?))");

    private static final double METRES = 1000;
    private static final double LEAST_KILOMETRES = 0.1;
    private static final int MOST_CHOICES = 6;

    /// Farther apart, two places off the river say nothing of what lies between them.
    private static final double MOST_APART_METRES = 60_000;

    /// Empty when the words are of another kind, or a dash stands between what are no names.
    Optional<PlaceWords.Reading> read(String words) {
        var told = NamePairWords.read(words);
        for (var each : told) {
            var choices = choices(each, words);
            if (!choices.isEmpty()) {
                return Optional.of(reading(choices));
            }
        }
        return told.stream().flatMap(each -> why(each).stream()).findFirst();
    }

    private static PlaceWords.Reading reading(List<Choice> choices) {
        return choices.size() == 1
                ? new PlaceWords.Reading.Of(choices.getFirst().place())
                : new PlaceWords.Reading.OneOf(choices);
    }

    private List<Choice> choices(NamePairWords.Reading told, String words) {
        return switch (told) {
            case Between(var a, var b, var isSaid) -> between(named(a), named(b), isSaid, words);
            case Opposite(var name) ->
                    named(name).stream()
                            .flatMap(from -> opposite(from, words).stream())
                            .limit(MOST_CHOICES)
                            .toList();
        };
    }

    private List<Landmark> named(String name) {
        var bare = BEFORE_NAME.matcher(name).replaceFirst("");
        return Stream.<Supplier<List<Landmark>>>of(
                        () -> landmarks.named(name),
                        () -> landmarks.named(bare),
                        () -> soundsLike.all(Landmarks.withoutKindOfArea(bare)))
                .map(Supplier::get)
                .filter(found -> !found.isEmpty())
                .findFirst()
                .orElse(List.of());
    }

    private Optional<PlaceWords.Reading> why(NamePairWords.Reading told) {
        return switch (told) {
            case Between(var a, var b, var isSaid) ->
                    isSaid || !named(a).isEmpty() && !named(b).isEmpty()
                            ? Stream.of(a, b)
                                    .filter(name -> named(name).isEmpty())
                                    .findFirst()
                                    .map(BetweenNames::unknown)
                                    .or(() -> Optional.of(noRiver(a + " – " + b)))
                            : Optional.empty();
            case Opposite(var name) ->
                    Optional.of(named(name).isEmpty() ? unknown(name) : noBank(name));
        };
    }

    private static PlaceWords.Reading unknown(String name) {
        return new PlaceWords.Reading.None(Messages.text("geo.nothing_is_called", name));
    }

    private static PlaceWords.Reading noRiver(String names) {
        return new PlaceWords.Reading.None(Messages.text("geo.do_not_lie_on_one_river", names));
    }

    private static PlaceWords.Reading noBank(String name) {
        return new PlaceWords.Reading.None(Messages.text("geo.does_not_lie_on_one_bank", name));
    }

    private List<Choice> between(
            List<Landmark> some, List<Landmark> others, boolean isSaid, String words) {
        var found = new ArrayList<Choice>();
        for (var a : some) {
            for (var b : others) {
                var along = stretch(a, b);
                var place = along == null ? null : new Place.Stretch(along, words);
                add(found, a, b, place);
            }
        }
        if (found.isEmpty() && isSaid) {
            some.forEach(a -> others.forEach(b -> add(found, a, b, around(a, b, words))));
        }
        return found;
    }

    private static void add(List<Choice> found, Landmark a, Landmark b, @Nullable Place place) {
        if (place != null && found.size() < MOST_CHOICES) {
            found.add(new Choice(a.label() + " – " + b.label(), place));
        }
    }

    /// The circle around both; null where they are one place, or too far apart to say anything.
    private static Place.@Nullable Located around(Landmark a, Landmark b, String words) {
        var metres = Geodesy.distanceMetres(a.at(), b.at());
        if (metres == 0 || metres > MOST_APART_METRES) {
            return null;
        }
        var middle =
                Geodesy.destination(a.at(), Geodesy.bearingDegrees(a.at(), b.at()), metres / 2);
        var within = metres / 2 + Math.max(a.withinMetres(), b.withinMetres());
        return new Place.Located(
                middle, Math.ceil(within / METRES) * METRES, LocationMethod.RELATIVE, words);
    }

    /// Along the river that is nearest to both; null when there is none, or they are one place.
    private @Nullable RiverStretch stretch(Landmark a, Landmark b) {
        RiverStretch best = null;
        var least = Double.MAX_VALUE;
        for (var river : River.values()) {
            var line = geography.river(river);
            if (line.isEmpty()) {
                continue;
            }
            var metres = metresFrom(line.get(), a) + metresFrom(line.get(), b);
            if (metres < least && isBeside(line.get(), a) && isBeside(line.get(), b)) {
                least = metres;
                best = stretch(river, end(line.get(), a), end(line.get(), b));
            }
        }
        return best;
    }

    /// From a place to a kilometre that was told from it, which is as uncertain as the place and
    /// its distance; null when they are one.
    @Nullable RiverStretch stretch(
            River river, Landmark from, double kilometre, double toldKilometres) {
        var near = end(geography.river(river).orElseThrow(), from);
        var uncertain =
                Objects.requireNonNullElse(near.uncertaintyKilometres(), 0.0) + toldKilometres;
        var far = new RiverKilometre(rounded(kilometre, uncertain), Math.ceil(uncertain));
        return stretch(river, near, far);
    }

    private static @Nullable RiverStretch stretch(River river, RiverKilometre a, RiverKilometre b) {
        if (a.kilometres() == b.kilometres()) {
            return null;
        }
        return a.kilometres() < b.kilometres()
                ? new RiverStretch(river, a, b)
                : new RiverStretch(river, b, a);
    }

    private static double metresFrom(RiverLine line, Landmark place) {
        return line.footOf(place.at()).distanceMetres();
    }

    private static boolean isBeside(RiverLine line, Landmark place) {
        return metresFrom(line, place) < BorderGeography.NEAR_RIVER_METRES + place.withinMetres();
    }

    /// The kilometre beside a place; as uncertain as the river is long within the place's circle.
    private static RiverKilometre end(RiverLine line, Landmark place) {
        var foot = line.footOf(place.at());
        var reach = line.reach(place.at(), place.withinMetres(), foot);
        var along = Math.max(foot.kilometre() - reach.lowest(), reach.highest() - foot.kilometre());
        var uncertain = Math.max(along, place.withinMetres() / METRES);
        return new RiverKilometre(
                rounded(foot.kilometre(), uncertain),
                Math.max(LEAST_KILOMETRES, Math.ceil(uncertain * 10) / 10));
    }

    /// No more digits than its uncertainty allows.
    private static double rounded(double kilometre, double uncertain) {
        return uncertain >= 1 ? Math.rint(kilometre) : Math.round(kilometre * 10) / 10.0;
    }

    /// On the other bank, somewhere along the place.
    private Optional<Choice> opposite(Landmark from, String words) {
        var near = geography.along(from.at(), 0);
        var country = geography.country(from.at());
        var border = geography.border(from.at());
        var isOnBorder = border.metres() <= border.exactMetres();
        if (near == null || isOnBorder || !(country.equals("KP") || country.equals("CN"))) {
            return Optional.empty();
        }
        var line = geography.river(near.river()).orElseThrow();
        var bank = country.equals("KP") ? Bank.PRC : Bank.DPRK;
        var at = new Banks(geography).beside(line, near.kilometre(), bank);
        var off = geography.border(at).exactMetres() + Banks.OFF_THE_LINE_METRES;
        return Optional.of(
                new Choice(
                        from.label(),
                        new Place.Located(
                                at,
                                Math.ceil((from.withinMetres() + off) / 10) * 10,
                                LocationMethod.RELATIVE,
                                words)));
    }
}
