package org.amnok.geo.words;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.amnok.domain.LatLon;
import org.amnok.domain.ProblemException;
import org.amnok.domain.codelist.LocationMethod;
import org.amnok.domain.record.Place;
import org.amnok.domain.record.Site;
import org.amnok.domain.wording.BankWords;
import org.amnok.geo.CompassPoint;
import org.amnok.geo.CoordinateText;
import org.amnok.geo.Geodesy;
import org.amnok.geo.border.Banks;
import org.amnok.geo.border.BorderGeography;
import org.amnok.geo.border.Landmark;
import org.amnok.geo.border.Landmarks;
import org.amnok.geo.border.RiverKilometreText;
import org.amnok.geo.border.RiverLine;
import org.amnok.words.Messages;
import org.jspecify.annotations.Nullable;

/// Understands places as they are said: coordinates in any notation, river kilometres and
/// stretches, sites and towns by name, places told from these. The words are kept with the place.
/// Thread-safe.
public final class PlaceWords {
    /// Of a site of which nobody said how exact it is.
    private static final double USUAL_SITE_METRES = 500;

    /// Of a distance that a person told.
    private static final double TOLD_SHARE = 0.1;

    /// Sideways, of a direction of eight: the tangent of 22.5°.
    private static final double SIDEWAYS_SHARE = 0.414;

    /// What is near a small place.
    private static final double LEAST_AROUND_METRES = 1000;

    private static final double MOST_AROUND_METRES = 5000;

    /// What is beside it.
    private static final double BESIDE_METRES = 200;

    private static final double ROUNDED_UP_TO_METRES = 10;

    /// The middle of a town is not the same in all lists.
    private static final double SAME_PLACE_METRES = 5_000;

    private static final int MOST_CHOICES = 6;
    private static final int MOST_LIKE = 12;

    private final BorderGeography geography;
    private final Landmarks landmarks;
    private final BetweenNames betweenNames;
    private final AreaWords areas;
    private final CoordinateWords coordinates;
    private final SiteKindWords siteKinds;
    private final SoundsLike soundsLike;
    private final UnlocatedSites unlocated;
    private @Nullable PlaceMentions mentions;

    public PlaceWords(BorderGeography geography, Collection<Site> sites) {
        this.geography = geography;
        landmarks =
                new Landmarks(
                        Stream.concat(
                                        sites.stream().flatMap(s -> landmark(s).stream()),
                                        geography.towns().stream())
                                .toList());
        soundsLike = new SoundsLike(landmarks.all());
        betweenNames = new BetweenNames(geography, landmarks, soundsLike);
        coordinates = new CoordinateWords(landmarks);
        siteKinds = new SiteKindWords(landmarks);
        areas = new AreaWords(geography, landmarks);
        unlocated = new UnlocatedSites(sites);
    }

    private static Optional<Landmark> landmark(Site site) {
        var shape = site.geometry();
        if (shape == null || shape.isEmpty()) {
            return Optional.empty();
        }
        var middle = shape.getCentroid().getCoordinate();
        var box = shape.getEnvelopeInternal();
        var reach =
                Geodesy.distanceMetres(
                                LatLon.ofXy(box.getMinX(), box.getMinY()),
                                LatLon.ofXy(box.getMaxX(), box.getMaxY()))
                        / 2;
        var exact = Objects.requireNonNullElse(site.precisionMetres(), USUAL_SITE_METRES);
        return Optional.of(
                new Landmark(
                        site.names().best(org.amnok.domain.Language.EN, site.localLanguage()),
                        site.names(),
                        site.aliases(),
                        site.code(),
                        false,
                        LatLon.ofXy(middle.x, middle.y),
                        exact + reach,
                        exact + reach));
    }

    /// What words mean.
    public sealed interface Reading {
        /// One place.
        record Of(Place place) implements Reading {}

        /// One of several; each with the name that distinguishes them.
        record OneOf(List<Choice> choices) implements Reading {}

        /// Nothing that can be placed.
        ///
        /// @param why what is wrong, and what to do
        record None(String why) implements Reading {}
    }

    /// A place that words may mean.
    public record Choice(String label, Place place) {}

    /// Reads words; they are kept in the place.
    public Reading read(String words) {
        try {
            return PlusMinusWords.read(words, this::read)
                    .or(() -> coordinates.read(words))
                    .or(() -> coordinates.plusCode(words, this::read))
                    .or(() -> RiverWords.read(words).map(r -> onRiver(r, words)))
                    .or(() -> RelativeWords.read(words).map(r -> relative(r, words)))
                    .or(() -> NearWords.read(words).flatMap(name -> near(name, words)))
                    .or(() -> coordinates.besideName(words))
                    .or(() -> named(words))
                    .or(() -> betweenNames.read(words))
                    .or(() -> any(siteKinds.find(words), words))
                    .or(() -> sounding(words))
                    .or(() -> areas.place(words, this::read))
                    .orElseGet(
                            () ->
                                    new Reading.None(
                                            Messages.text("geo.not_understood_give_degrees_dms")));
        } catch (ProblemException impossible) {
            return new Reading.None(impossible.problem().sentence());
        }
    }

    /// The sites and towns that a person who types may mean, each with its own place; the shortest
    /// name first, and last those of which only the Korean name sounds so.
    public List<Choice> like(String typed) {
        var named = landmarks.like(typed);
        var sounding =
                soundsLike.beginning(typed).stream()
                        .filter(each -> named.stream().noneMatch(n -> n.at().equals(each.at())));
        return Stream.concat(named.stream(), sounding)
                .map(each -> new Choice(each.label(), in(each, each.label())))
                .limit(MOST_LIKE)
                .toList();
    }

    /// True unless the border lies between two places.
    public boolean areOnOneSide(LatLon one, LatLon other) {
        var here = geography.country(one);
        var there = geography.country(other);
        return here.isEmpty() || there.isEmpty() || here.equals(there);
    }

    /// The places that a text names, in its order: what it says of them in words that [#read]
    /// knows; and islands and neighbourhoods of which nobody knows where they lie.
    public synchronized List<PlaceMention> mentions(String text) {
        var finder = mentions;
        if (finder == null) {
            finder = new PlaceMentions(this, landmarks.all(), townsOfTheNorth(), unlocated);
            mentions = finder;
        }
        return finder.in(text);
    }

    private List<Landmark> townsOfTheNorth() {
        return geography.towns().stream()
                .filter(town -> geography.country(town.at()).equals("KP"))
                .toList();
    }

    /// The sites of that kind, else those with all the words in their names; empty for none.
    Optional<Reading> likely(String words) {
        var ofKind = siteKinds.find(words);
        return named(words).or(() -> any(ofKind.isEmpty() ? landmarks.find(words) : ofKind, words));
    }

    private static Optional<Reading> any(List<Landmark> found, String words) {
        return found.isEmpty() ? Optional.empty() : Optional.of(reading(found, words));
    }

    /// What a name means.
    ///
    /// @param all those that are called so, at least one
    Reading meant(List<Landmark> all, String words) {
        return named(words)
                .orElseGet(
                        () ->
                                reading(
                                        Landmarks.asSaid(Landmarks.distinct(all.stream()), words),
                                        words));
    }

    /// A place that was found by its name: as exact as the site or town that is called so there is
    /// known; of another, nobody said how exact it is.
    public Place found(String name, LatLon at) {
        return landmarks.named(name).stream()
                .filter(each -> Geodesy.distanceMetres(each.at(), at) <= SAME_PLACE_METRES)
                .min(Comparator.comparingDouble(e -> Geodesy.distanceMetres(e.at(), at)))
                .map(each -> in(each, name))
                .orElseGet(() -> new Place.Located(at, null, LocationMethod.REPORTED, name));
    }

    private Optional<Reading> near(String name, String words) {
        var choices =
                startingPoints(name).stream()
                        .map(from -> near(from, words))
                        .limit(MOST_CHOICES)
                        .toList();
        return choices.isEmpty() ? Optional.empty() : Optional.of(ofChoices(choices));
    }

    private static Choice near(Landmark from, String words) {
        var least = NearWords.areBeside(words) ? BESIDE_METRES : LEAST_AROUND_METRES;
        var around = Math.clamp(from.withinMetres(), least, MOST_AROUND_METRES);
        return new Choice(
                Messages.text("geo.from", from.label()),
                relativeTo(from.at(), from.withinMetres() + around, words));
    }

    private Optional<Reading> named(String words) {
        return any(landmarks.named(words), words);
    }

    /// What a Korean name in Latin letters means.
    private Optional<Reading> sounding(String words) {
        var found = soundsLike.all(Landmarks.withoutKindOfArea(words));
        return any(Landmarks.distinct(Landmarks.asSaid(found, words).stream()), words);
    }

    private static Reading reading(List<Landmark> found, String words) {
        return found.size() == 1
                ? new Reading.Of(in(found.getFirst(), words))
                : new Reading.OneOf(
                        found.stream()
                                .map(each -> new Choice(told(each, found), in(each, words)))
                                .limit(MOST_CHOICES)
                                .toList());
    }

    /// Its name; with its coordinate where another is called the same.
    private static String told(Landmark one, List<Landmark> all) {
        var isOnly = all.stream().filter(each -> each.label().equals(one.label())).count() == 1;
        return isOnly
                ? one.label()
                : one.label()
                        + " "
                        + CoordinateText.format(one.at(), CoordinateText.Notation.DECIMAL_DEGREES);
    }

    static Place in(Landmark place, String words) {
        return new Place.Located(
                place.at(), rounded(place.withinMetres()), LocationMethod.REPORTED, words);
    }

    /// The places that a name means from which others are told; a coordinate means itself.
    private List<Landmark> startingPoints(String name) {
        var position = coordinates.startingPoint(name);
        if (position.isPresent()) {
            return List.of(position.get());
        }
        var exact = landmarks.named(name);
        var known = exact.isEmpty() ? siteKinds.find(name) : exact;
        var alike = known.isEmpty() ? landmarks.find(name) : known;
        return alike.isEmpty() ? soundsLike.all(name) : alike;
    }

    private Reading onRiver(RiverWords.Reading said, String words) {
        var to = said.to();
        if (to != null) {
            return new Reading.Of(new Place.Stretch(said.stretch(to), words));
        }
        var line = geography.river(said.river());
        if (line.isEmpty() || said.from().kilometres() > line.get().lengthKilometres()) {
            return new Reading.None(
                    Messages.text(
                            "geo.the_has_no_kilometre_on_this",
                            said.river().label(),
                            RiverKilometreText.number(said.from().kilometres())));
        }
        var stated = said.from().uncertaintyKilometres();
        var along = stated == null ? ofRounding(said.from().kilometres()) : stated * 1000;
        return new Reading.Of(onLine(line.get(), said.from().kilometres(), along, words));
    }

    /// Half a kilometre of "612", 50 m of "612.3".
    private static double ofRounding(double kilometre) {
        return kilometre == Math.rint(kilometre) ? 500 : 50;
    }

    private Place onLine(RiverLine line, double kilometre, double alongMetres, String words) {
        var at =
                BankWords.in(words)
                        .map(bank -> new Banks(geography).beside(line, kilometre, bank))
                        .orElseGet(() -> line.at(kilometre));
        var exact = geography.border(at).exactMetres();
        return relativeTo(at, alongMetres + exact + Banks.OFF_THE_LINE_METRES, words);
    }

    private Reading relative(RelativeWords.Reading said, String words) {
        var exact = landmarks.named(said.name());
        var known = exact.isEmpty() ? landmarks.find(said.name()) : exact;
        var found = known.isEmpty() ? startingPoints(said.name()) : known;
        if (found.isEmpty()) {
            return new Reading.None(Messages.text("geo.nothing_is_called", said.name()));
        }
        var choices =
                found.stream()
                        .flatMap(from -> place(said, from, words).stream())
                        .limit(MOST_CHOICES)
                        .toList();
        if (choices.isEmpty()) {
            return new Reading.None(Messages.text("geo.does_not_lie_on_a_river", said.name()));
        }
        return ofChoices(choices);
    }

    static Reading ofChoices(List<Choice> choices) {
        return choices.size() == 1
                ? new Reading.Of(choices.getFirst().place())
                : new Reading.OneOf(choices);
    }

    private Optional<Choice> place(RelativeWords.Reading said, Landmark from, String words) {
        var place =
                switch (said.direction()) {
                    case RelativeWords.Direction.By(var wind) ->
                            Optional.of(byCompass(said, wind, from, words));
                    case RelativeWords.Direction.Anywhere() ->
                            Optional.of(
                                    relativeTo(
                                            from.at(),
                                            from.withinMetres()
                                                    + said.metres()
                                                    + roundingMetres(said),
                                            words));
                    case RelativeWords.Direction.Along(var upstream) ->
                            alongRiver(said, upstream, from, words);
                };
        return place.map(p -> new Choice(Messages.text("geo.from", from.label()), p));
    }

    private static Place byCompass(
            RelativeWords.Reading said, CompassPoint wind, Landmark from, String words) {
        var at = Geodesy.destination(from.at(), wind.bearingDegrees(), said.metres());
        var sideways = said.metres() * SIDEWAYS_SHARE;
        return relativeTo(at, from.exactMetres() + Math.max(sideways, roundingMetres(said)), words);
    }

    private Optional<Place> alongRiver(
            RelativeWords.Reading said, boolean upstream, Landmark from, String words) {
        var near = geography.along(from.at(), 0);
        if (near == null) {
            return Optional.empty();
        }
        var line = geography.river(near.river()).orElseThrow();
        var sign = upstream ? 1 : -1;
        var kilometre =
                Math.clamp(
                        near.kilometre() + sign * said.metres() / 1000, 0, line.lengthKilometres());
        return said.isLong()
                ? Optional.ofNullable(
                                betweenNames.stretch(
                                        near.river(), from, kilometre, roundingMetres(said) / 1000))
                        .map(along -> new Place.Stretch(along, words))
                : Optional.of(
                        onLine(line, kilometre, from.exactMetres() + roundingMetres(said), words));
    }

    private static double roundingMetres(RelativeWords.Reading said) {
        return Math.max(said.roundedMetres(), said.metres() * TOLD_SHARE);
    }

    private static Place relativeTo(LatLon at, double radius, String words) {
        return new Place.Located(at, rounded(radius), LocationMethod.RELATIVE, words);
    }

    private static double rounded(double radius) {
        return Math.ceil(radius / ROUNDED_UP_TO_METRES) * ROUNDED_UP_TO_METRES;
    }
}
