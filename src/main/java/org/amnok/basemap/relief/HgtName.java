package org.amnok.basemap.relief;

import java.util.Locale;
import java.util.regex.Pattern;
import org.amnok.domain.ProblemException;
import org.amnok.geo.projection.Projections;

/// The names of SRTM tiles, which tell their south-western post: `N41E128.hgt`,
/// `N41E128.SRTMGL1.hgt`.
final class HgtName {
    private static final Pattern CORNER =
            Pattern.compile("([NS])(\\d{2})_?([EW])(\\d{3})(?!\\d).*", Pattern.CASE_INSENSITIVE);
    private static final int ARC_SECOND = 3601;
    private static final int THREE_ARC_SECONDS = 1201;

    private HgtName() {}

    static boolean isOne(String name) {
        return name.toLowerCase(Locale.ROOT).endsWith(".hgt");
    }

    static long bytes(int side) {
        return 2L * side * side;
    }

    /// Where the posts lie.
    ///
    /// @param length bytes of the tile
    static PostFrame frame(String name, long length) {
        var corner = CORNER.matcher(name);
        var south = corner.matches() ? degrees(corner.group(2), corner.group(1), "S") : 90;
        var west = corner.matches() ? degrees(corner.group(4), corner.group(3), "W") : 180;
        if (south < -90 || south > 89 || west < -180 || west > 179) {
            throw ProblemException.ofTexts(
                    "basemap.does_not_tell_where_it_lies",
                    "basemap.name_it_after_its_south_western",
                    name);
        }
        var side = side(name, length);
        var step = 1.0 / (side - 1);
        return new PostFrame(
                Projections.byCode("EPSG:4326").orElseThrow(),
                west - step / 2,
                south + 1 + step / 2,
                step,
                step,
                side,
                side);
    }

    private static int degrees(String digits, String letter, String negative) {
        var value = Integer.parseInt(digits);
        return letter.equalsIgnoreCase(negative) ? -value : value;
    }

    private static int side(String name, long length) {
        for (var side : new int[] {ARC_SECOND, THREE_ARC_SECONDS}) {
            if (length == bytes(side)) {
                return side;
            }
        }
        throw ProblemException.ofTexts(
                "basemap.has_bytes_a_tile_has_1",
                "basemap.get_it_again_from_where_it_3",
                name,
                length,
                bytes(ARC_SECOND),
                bytes(THREE_ARC_SECONDS));
    }
}
