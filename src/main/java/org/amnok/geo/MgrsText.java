package org.amnok.geo;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.amnok.domain.LatLon;
import org.amnok.domain.ProblemException;
import org.amnok.geo.projection.TransverseMercator;
import org.amnok.geo.projection.UtmPosition;
import org.amnok.words.Messages;
import org.jspecify.annotations.Nullable;

/// The Military Grid Reference System over UTM (NGA.STND.0037, lettering AA): `52T DL 31271 83673`.
final class MgrsText {
    private static final Pattern MGRS =
            Pattern.compile(
                    "(\\d{1,2})\\s*([C-HJ-NP-X])\\s*([A-HJ-NP-Z])([A-HJ-NP-V])\\s*(\\d+)"
                            + "(?:[\\s,]+(\\d+))?");

    /// Letters of the 100 km columns; the zones take turns.
    private static final List<String> COLUMNS = List.of("ABCDEFGH", "JKLMNPQR", "STUVWXYZ");

    /// Letters of the 100 km rows; even zones start five letters later.
    private static final String ROWS = "ABCDEFGHJKLMNPQRSTUV";

    private static final int SQUARE_METRES = 100_000;
    private static final int ROW_CYCLE_METRES = SQUARE_METRES * 20;

    private MgrsText() {}

    /// The metre square that the position lies in.
    static String format(LatLon position) {
        var utm = UtmPosition.of(position);
        var easting = (int) Math.floor(utm.easting());
        var northing = (int) Math.floor(utm.northing());
        return String.format(
                Locale.ROOT,
                "%02d%s %s%s %05d %05d",
                utm.zone(),
                UtmText.band(position),
                columns(utm.zone()).charAt(easting / SQUARE_METRES - 1),
                ROWS.charAt((northing / SQUARE_METRES + rowOffset(utm.zone())) % 20),
                easting % SQUARE_METRES,
                northing % SQUARE_METRES);
    }

    /// @param ascii upper case
    static Optional<WrittenPosition> parse(String ascii) {
        var found = MGRS.matcher(ascii);
        if (!found.matches()) {
            return Optional.empty();
        }
        var digits = digits(found.group(5), found.group(6));
        var half = digits.length() / 2;
        var zone = UtmText.zone(found.group(1));
        var easting = column(zone, found.group(3)) + middle(digits.substring(0, half));
        var row = row(zone, found.group(4)) + middle(digits.substring(half));
        return Optional.of(
                WrittenPosition.within(
                        inBand(zone, found.group(2).charAt(0), easting, row),
                        Math.pow(10, 5 - half) / 2 * Math.sqrt(2)));
    }

    private static String digits(String first, @Nullable String second) {
        var digits = second == null ? first : first + second;
        var paired = second == null ? digits.length() % 2 == 0 : first.length() == second.length();
        if (!paired || digits.length() > 10) {
            throw ProblemException.ofTexts(
                    "geo.mgrs_digits_do_not_split_into", "geo.give_as_many_digits_for_the", digits);
        }
        return digits;
    }

    /// Metres within the 100 km square of the middle of the square that the digits name.
    private static double middle(String digits) {
        return (Integer.parseInt(digits) + 0.5) * Math.pow(10, 5 - digits.length());
    }

    private static int column(int zone, String letter) {
        var column = columns(zone).indexOf(letter);
        if (column < 0) {
            throw ProblemException.of(
                    Messages.text("geo.mgrs_column_does_not_occur_in", letter, zone),
                    Messages.text("geo.columns_of_this_zone_are", columns(zone)));
        }
        return (column + 1) * SQUARE_METRES;
    }

    private static int row(int zone, String letter) {
        return (ROWS.indexOf(letter) - rowOffset(zone) + 20) % 20 * SQUARE_METRES;
    }

    /// Row letters repeat every 2000 km: takes the turn that lies in the band.
    private static LatLon inBand(int zone, char band, double easting, double row) {
        var north = band >= 'N';
        var lowest = lowestNorthing(UtmText.BANDS.indexOf(band), north);
        var turns = Math.ceil((lowest - row) / ROW_CYCLE_METRES);
        var northing = row + turns * ROW_CYCLE_METRES;
        return UtmText.inBand(new UtmPosition(zone, north, easting, northing).toLatLon(), band);
    }

    /// The lowest northing of a row that reaches into the band; at its southern edge northing grows
    /// away from the central meridian in the north and falls in the south.
    private static double lowestNorthing(int band, boolean north) {
        var edge = TransverseMercator.forward(-80 + 8 * band, north ? 0 : 3.5).y;
        var northing = north ? edge : edge + UtmPosition.FALSE_NORTHING;
        return Math.floor(northing / SQUARE_METRES) * SQUARE_METRES;
    }

    private static String columns(int zone) {
        return COLUMNS.get((zone - 1) % 3);
    }

    private static int rowOffset(int zone) {
        return zone % 2 == 0 ? 5 : 0;
    }
}
