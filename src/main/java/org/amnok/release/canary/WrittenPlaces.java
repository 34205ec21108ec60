package org.amnok.release.canary;

import java.util.Optional;
import java.util.stream.LongStream;
import org.amnok.domain.LatLon;
import org.amnok.words.Messages;

/// Finds secret places in text: as decimal degrees, degrees with minutes and seconds, MGRS, UTM,
/// Plus Codes.
///
/// A number is a coordinate of a place when it is that coordinate rounded or cut to as many digits.
/// Two numbers that stand near each other are a place when one is its latitude and the other its
/// longitude, and no place that was released reads like them; unless each of the two belongs to
/// such a released place beside it: in a row of points the longitude of one and the latitude of the
/// next are no place.
final class WrittenPlaces {
    /// How far apart the numbers of one place may stand, in characters.
    private static final int NEAR = 120;

    /// What a [PlaceSet] rounds.
    private static final double ROUNDED_DEGREES = 1e-7;

    private final PlaceSet places = new PlaceSet();
    private final Northings northings = new Northings();
    private final NumberFinder finder = new NumberFinder(northings, NEAR);
    private final UtmNumbers utm = new UtmNumbers(places, northings);
    private final PlusCodes codes = new PlusCodes();
    private final PlaceSet released;
    private final GridSquares grid;
    private PlaceCells cells = new PlaceCells(places);

    /// @param released places of these are no leak
    WrittenPlaces(PlaceSet released) {
        this.released = released;
        grid = new GridSquares(places, released);
    }

    /// Those that are looked for.
    PlaceSet places() {
        return places;
    }

    void add(LatLon place) {
        places.add(place);
        finder.add(place.latDegrees(), place.lonDegrees());
        utm.add(place);
        codes.add(place);
    }

    /// To be called once, when all is added.
    ///
    /// @param heads receives where they may begin
    void close(PrefixFilter heads) {
        places.sort();
        released.forEach(key -> finder.add(PlaceSet.latDegrees(key), PlaceSet.lonDegrees(key)));
        finder.report(heads);
        PlusCodes.report(heads);
        finder.addBands(utm.bands(), heads);
        utm.zoneNumbers().forEach(finder::addZone);
        cells = new PlaceCells(places);
    }

    /// The first that is in a text, and how it is written there.
    ///
    /// @param text in UTF-8
    /// @param starts where in it something may begin
    /// @param mayBeChance true for what stands among packed bytes
    Optional<LeakMatch> in(
            byte[] text, PrefixFilter.Starts starts, String where, boolean mayBeChance) {
        if (places.size() == 0) {
            return Optional.empty();
        }
        var found = finder.in(text, starts);
        return pair(found.decimals(), Messages.text("release.as_decimal_degrees"), where)
                .or(
                        () ->
                                pair(
                                        found.sexagesimals(),
                                        Messages.text("release.as_degrees_minutes_and_seconds"),
                                        where))
                .or(() -> cut(found, where))
                .or(() -> squares(found, where))
                .or(() -> utm.in(found.metres(), NEAR).map(key -> at(key, notation("UTM"), where)))
                .or(
                        () ->
                                cells(text, starts, mayBeChance)
                                        .map(key -> at(key, notation("Plus Code"), where)));
    }

    private static String notation(String name) {
        return Messages.text("release.as_a_notation", name);
    }

    private static LeakMatch at(long key, String how, String where) {
        return new LeakMatch(new Match.At(key), how, where);
    }

    /// Looks at every number that may be a latitude, and at those around it.
    private Optional<LeakMatch> pair(WrittenNumbers written, String how, String where) {
        for (int lat = 0; lat < written.size(); lat++) {
            if (cells.mayHaveLatitude(written.value(lat))) {
                for (int lon = written.firstNear(lat, NEAR);
                        written.isNear(lat, lon, NEAR);
                        lon++) {
                    var key = secret(written, lat, lon);
                    if (key != PlaceSet.NONE
                            && !(isReleased(written, lat) && isReleased(written, lon))) {
                        return Optional.of(at(key, how, where));
                    }
                }
            }
        }
        return Optional.empty();
    }

    /// Only where it says more than a place that leaves.
    private Optional<LeakMatch> cut(NumberFinder.Found found, String where) {
        return found.pairs().stream()
                .flatMapToLong(this::secrets)
                .mapToObj(
                        key ->
                                at(
                                        key,
                                        Messages.text("release.as_degrees_that_are_cut_short"),
                                        where))
                .findFirst();
    }

    /// The numbers of places of which a pair may be latitude and longitude, in either order.
    private LongStream secrets(NumberFinder.Pair pair) {
        var within = pair.within();
        var one = secret(pair.one(), within, pair.other(), within);
        var other = secret(pair.other(), within, pair.one(), within);
        return LongStream.of(one, other)
                .filter(key -> key != PlaceSet.NONE && !pair.isAmongOthers().getAsBoolean());
    }

    private long secret(WrittenNumbers written, int latAt, int lonAt) {
        return secret(
                written.value(latAt),
                written.within(latAt),
                written.value(lonAt),
                written.within(lonAt));
    }

    private long secret(double lat, double latWithin, double lon, double lonWithin) {
        return !cells.mayHaveLatitude(lat)
                        || !cells.mayHaveLongitude(lon)
                        || released.hasNear(lat, latWithin, lon, lonWithin)
                        || !cells.mayHave(lat, latWithin, lon, lonWithin)
                ? PlaceSet.NONE
                : places.firstNear(lat, latWithin, lon, lonWithin, any -> true);
    }

    /// True when a number and its neighbour are a released place.
    private boolean isReleased(WrittenNumbers written, int at) {
        return isReleased(written, at, at - 1) || isReleased(written, at, at + 1);
    }

    private boolean isReleased(WrittenNumbers written, int at, int other) {
        return other >= 0
                && written.isNear(Math.min(at, other), Math.max(at, other), NEAR)
                && (isReleasedPair(written, at, other) || isReleasedPair(written, other, at));
    }

    private boolean isReleasedPair(WrittenNumbers written, int lat, int lon) {
        return released.hasNear(
                written.value(lat), written.within(lat), written.value(lon), written.within(lon));
    }

    private Optional<LeakMatch> squares(NumberFinder.Found found, String where) {
        return found.squares().stream()
                .mapToLong(grid::secret)
                .filter(key -> key != PlaceSet.NONE)
                .mapToObj(key -> at(key, notation("MGRS"), where))
                .findFirst();
    }

    /// Only of codes that say more than a place that leaves.
    private Optional<Long> cells(byte[] text, PrefixFilter.Starts starts, boolean mayBeChance) {
        return codes.in(text, starts, mayBeChance)
                .map(
                        cell ->
                                secret(
                                        Math.abs(cell.middle().latDegrees()),
                                        cell.halfHeightDegrees() + ROUNDED_DEGREES,
                                        Math.abs(cell.middle().lonDegrees()),
                                        cell.halfWidthDegrees() + ROUNDED_DEGREES))
                .filter(key -> key != PlaceSet.NONE)
                .findFirst();
    }

    /// The place of a number in the quarter of the earth of another.
    static LatLon beside(LatLon other, long key) {
        return new LatLon(
                Math.copySign(PlaceSet.latDegrees(key), other.latDegrees()),
                Math.copySign(PlaceSet.lonDegrees(key), other.lonDegrees()));
    }
}
