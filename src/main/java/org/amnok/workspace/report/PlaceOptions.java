package org.amnok.workspace.report;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.amnok.domain.LatLon;
import org.amnok.domain.codelist.LocationMethod;
import org.amnok.domain.record.Place;
import org.amnok.geo.Geodesy;
import org.amnok.geo.words.PlaceMention;
import org.amnok.geo.words.PlaceWords;
import org.amnok.workspace.report.Proposal.Option;
import org.amnok.workspace.report.Proposal.Remark;
import org.amnok.workspace.report.Proposal.Value;

/// The places where what a sentence tells may have happened, of all that it names.
///
/// @param text of which the mentions are
record PlaceOptions(PlaceWords places, String text) {
    /// What lies elsewhere is the place of something else.
    private static final double WEST = 123.5;

    private static final double EAST = 131.5;
    private static final double SOUTH = 39.5;
    private static final double NORTH = 43.5;

    private static final Pattern IS_CITY = Pattern.compile("[시군市县縣郡]$");
    private static final Pattern IS_CHINESE = Pattern.compile("\\p{IsHan}+");

    private static final double TOWN_METRES = 1000;
    private static final double MOST_OF_CITY_METRES = 50_000;

    /// A quarter may lie a little outside of what a city's name says.
    private static final double OUTSKIRTS = 2;

    private static final Pattern IN_ADDRESS = Pattern.compile("[市县縣시군]? ?");
    private static final int LONGEST_IN_ADDRESS = 2;

    private static final String IN_CITY =
            "(?: (?:district|neighbou?rhood|quarter))? in (?:the (?:city|town) of )?";

    /// Those of a sentence.
    List<Option> of(List<PlaceMention> mentions) {
        var all =
                places(mentions).stream()
                        .flatMap(mention -> options(mention, mentions).stream())
                        .filter(PlaceOptions::isNear)
                        .limit(ReportReader.MOST_OPTIONS)
                        .toList();
        return all.stream()
                .filter(o -> all.stream().noneMatch(finer -> isWithin(finer, o)))
                .map(o -> withWordsOf(all, o))
                .toList();
    }

    /// Where nothing else is said, it happened where it was told, or opposite.
    private List<PlaceMention> places(List<PlaceMention> mentions) {
        var seen =
                mentions.stream()
                        .filter(m -> !Viewpoint.is(text, m.words()))
                        .filter(m -> !Viewpoint.isEnd(text, m.words()))
                        .filter(m -> !Viewpoint.isCompared(text, m.words()))
                        .toList();
        var isBetween = mentions.stream().anyMatch(m -> Viewpoint.isEnd(text, m.words()));
        var told = (Predicate<PlaceMention>) m -> Viewpoint.isOfReport(text, m.words());
        var happened =
                isBetween
                        ? seen.stream().filter(told.negate()).toList()
                        : withoutUnlessAll(seen, told);
        return withoutUnlessAll(happened, m -> Viewpoint.isOnlyFaced(text, m.words()));
    }

    /// Of several places of one name those near the city that is named right before: 临江六道沟.
    private List<Option> options(PlaceMention mention, List<PlaceMention> all) {
        var found = options(mention);
        if (found.size() < 2) {
            return found;
        }
        var before =
                all.stream()
                        .filter(m -> isRightBefore(m.words().to(), mention.words().from()))
                        .flatMap(m -> options(m).stream())
                        .flatMap(option -> point(option).stream())
                        .toList();
        return withoutUnlessAll(found, option -> !isBesideAny(option, before));
    }

    private boolean isRightBefore(int end, int from) {
        return end <= from
                && from - end <= LONGEST_IN_ADDRESS
                && IN_ADDRESS.matcher(text.substring(end, from)).matches();
    }

    private static boolean isBesideAny(Option option, List<LatLon> places) {
        return point(option).stream()
                .anyMatch(
                        at ->
                                places.stream()
                                        .anyMatch(
                                                place ->
                                                        Geodesy.isWithin(
                                                                at, place, MOST_OF_CITY_METRES)));
    }

    private List<Option> options(PlaceMention mention) {
        var words = mention.words().of(text);
        return switch (mention.reading()) {
            case PlaceWords.Reading.Of(var place) -> List.of(option(words, place, mention));
            case PlaceWords.Reading.OneOf(var choices) ->
                    choices.stream().map(c -> option(c.label(), c.place(), mention)).toList();
            case PlaceWords.Reading.None _ -> List.of();
        };
    }

    private static Option option(String name, Place place, PlaceMention mention) {
        return new Option(new Value.At(name, place), List.of(mention.words()), remark(place));
    }

    private static Remark remark(Place place) {
        return switch (place) {
            case Place.Stretch _ -> Remark.STRETCH;
            case Place.Located at ->
                    at.method() == LocationMethod.RELATIVE ? Remark.TOLD_FROM_ANOTHER : Remark.NONE;
            case Place.Unlocated _ -> Remark.NOT_LOCATED;
        };
    }

    private static boolean isNear(Option option) {
        return point(option)
                .map(
                        at ->
                                at.lonDegrees() > WEST
                                        && at.lonDegrees() < EAST
                                        && at.latDegrees() > SOUTH
                                        && at.latDegrees() < NORTH)
                .orElse(true);
    }

    /// The station lies in the town, the coordinate in both: the sentence means the finer one. Of a
    /// coordinate nobody says how exact it is. A town is no part of another: Changbai lies beside
    /// Hyesan. "신의주시 위화도" is an address.
    private boolean isWithin(Option finer, Option wider) {
        if (!(finer.value() instanceof Value.At(_, Place.Located(var a, var small, _, _)))
                || !(wider.value() instanceof Value.At(_, Place.Located(var b, var large, _, _)))
                || large == null
                || small != null && small >= large
                || small != null && small >= TOWN_METRES && !places.areOnOneSide(a, b)
                || isInside(wider, finer)) {
            return false;
        }
        var metres = Geodesy.distanceMetres(a, b);
        var isPart =
                small == null || small <= large / 2 || finer.remark() == Remark.TOLD_FROM_ANOTHER;
        return isPart && metres < large
                || metres < MOST_OF_CITY_METRES && isAddress(wider, finer)
                || metres < large * OUTSKIRTS && isOf(wider, finer);
    }

    /// "혜산시 송전리" lies somewhere in the city, which is named elsewhere, too.
    private boolean isInside(Option place, Option city) {
        var words = place.words().getFirst().of(text);
        var name = city.words().getFirst().of(text);
        return words.startsWith(name) && words.length() > name.length() + 2;
    }

    /// A city or county, and right behind it a place in it: 신의주시 위화도, 临江六道沟.
    private boolean isAddress(Option wider, Option finer) {
        var between = between(wider, finer);
        var city = wider.words().getFirst().of(text);
        return IS_CITY.matcher(city).find() && between.matches(" ?")
                || between.matches(" ?[(（]|[的の]|의 ")
                || IS_CHINESE.matcher(city).matches() && between.isEmpty();
    }

    /// "Hyesan's Wiyon", "Wiyon district in Hyesan".
    private boolean isOf(Option wider, Option finer) {
        return between(wider, finer).matches("['’]s ") || between(finer, wider).matches(IN_CITY);
    }

    /// What stands behind one and before the other; a dash where that comes first.
    private String between(Option one, Option other) {
        var from = one.words().getFirst().to();
        var to = other.words().getFirst().from();
        return from <= to ? text.substring(from, to) : "-";
    }

    private Option withWordsOf(List<Option> all, Option option) {
        return option.with(
                all.stream()
                        .filter(wider -> isWithin(option, wider))
                        .flatMap(wider -> wider.words().stream()));
    }

    private static Optional<LatLon> point(Option option) {
        return option.value() instanceof Value.At(_, Place.Located at)
                ? Optional.of(at.point())
                : Optional.empty();
    }

    private static <T> List<T> withoutUnlessAll(List<T> all, Predicate<T> some) {
        var rest = all.stream().filter(some.negate()).toList();
        return rest.isEmpty() ? all : rest;
    }
}
