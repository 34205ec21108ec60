package org.amnok.layout.raster;

import java.util.Locale;
import org.amnok.domain.ProblemException;

/// How the pixels of a picture lie on the ground. A picture has more than its map: title, legend
/// and margins lie where the map would be if it went on below them.
///
/// @param epsg code of the coordinate reference system
/// @param left and top: map coordinates of the picture's upper left corner
/// @param unitsPerPixel map units that a device pixel covers
public record GeoReference(int epsg, double left, double top, double unitsPerPixel) {
    private static final int LONGITUDE_LATITUDE = 4326;
    private static final int PROJECTED = 1;
    private static final int GEOGRAPHIC = 2;
    private static final int PIXEL_IS_AREA = 1;

    /// @param code "EPSG:3857"
    public static GeoReference of(String code, double left, double top, double unitsPerPixel) {
        var digits = code.toUpperCase(Locale.ROOT).replace("EPSG:", "");
        if (!digits.matches("[0-9]{4,5}")) {
            throw ProblemException.ofTexts(
                    "layout.no_file_can_say_in_which_2",
                    "layout.choose_one_with_an_epsg_code",
                    code);
        }
        return new GeoReference(Integer.parseInt(digits), left, top, unitsPerPixel);
    }

    /// ModelPixelScale, ModelTiepoint and GeoKeyDirectory.
    void tag(TiffDirectoryWriter tags) {
        tags.doubles(33550, unitsPerPixel, unitsPerPixel, 0);
        tags.doubles(33922, 0, 0, 0, left, top, 0);
        var plain = epsg == LONGITUDE_LATITUDE;
        tags.shorts(
                34735,
                key(1, 1, 0, 3),
                key(1024, 0, 1, plain ? GEOGRAPHIC : PROJECTED),
                key(1025, 0, 1, PIXEL_IS_AREA),
                key(plain ? 2048 : 3072, 0, 1, epsg));
    }

    private static int[] key(int id, int location, int count, int value) {
        return new int[] {id, location, count, value};
    }

    /// The six lines of a world file: the middle of the upper left pixel counts.
    public String worldFile() {
        return String.join(
                "\n",
                number(unitsPerPixel),
                "0",
                "0",
                number(-unitsPerPixel),
                number(left + unitsPerPixel / 2),
                number(top - unitsPerPixel / 2),
                "");
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, "%.12f", value);
    }
}
