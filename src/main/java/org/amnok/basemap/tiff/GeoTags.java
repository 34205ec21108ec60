package org.amnok.basemap.tiff;

import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/// What the tags of GeoTIFF (OGC 19-008r4) say of where an image lies.
///
/// @param affine x = a·column + b·row + c, y = d·column + e·row + f of the corners of pixels; null
///   when they do not say
/// @param epsg code of the reference system; empty when they do not say, or describe one of their
///   own
/// @param definition the words with which they describe one of their own, parted by `|`: its name,
///   or ESRI's definition; empty when they do not
public record GeoTags(double @Nullable [] affine, OptionalInt epsg, String definition) {
    private static final int SCALE = 33550;
    private static final int TIE_POINT = 33922;
    private static final int TRANSFORMATION = 34264;
    private static final int KEYS = 34735;
    private static final int WORDS = 34737;

    private static final int MODEL_TYPE = 1024;
    private static final int MODEL_PROJECTED = 1;
    private static final int RASTER_TYPE = 1025;
    private static final int POINT = 2;
    private static final int GEOGRAPHIC = 2048;
    private static final int PROJECTED = 3072;
    private static final int METHOD = 3075;
    private static final int OWN = 32767;

    static GeoTags of(TiffDirectory tags) {
        var keys = tags.longs(KEYS);
        var affine = affine(tags);
        if (affine != null && key(keys, RASTER_TYPE) == POINT) {
            affine[2] -= (affine[0] + affine[1]) / 2;
            affine[5] -= (affine[3] + affine[4]) / 2;
        }
        var code = key(keys, isProjected(keys) ? PROJECTED : GEOGRAPHIC);
        return code > 0 && code != OWN
                ? new GeoTags(affine, OptionalInt.of(code), "")
                : new GeoTags(affine, OptionalInt.empty(), tags.text(WORDS));
    }

    /// A projection of its own names the degrees that it begins from, too.
    private static boolean isProjected(long[] keys) {
        return key(keys, PROJECTED) > 0
                || key(keys, METHOD) > 0
                || key(keys, MODEL_TYPE) == MODEL_PROJECTED;
    }

    private static double @Nullable [] affine(TiffDirectory tags) {
        var m = tags.doubles(TRANSFORMATION);
        if (m.length >= 8) {
            return new double[] {m[0], m[1], m[3], m[4], m[5], m[7]};
        }
        var scale = tags.doubles(SCALE);
        var tie = tags.doubles(TIE_POINT);
        if (scale.length < 2 || tie.length < 6) {
            return null;
        }
        return new double[] {
            scale[0], 0, tie[3] - tie[0] * scale[0], 0, -scale[1], tie[4] + tie[1] * scale[1]
        };
    }

    /// The value of a key that stands in the directory itself; 0 for none.
    private static int key(long[] keys, int id) {
        for (var i = 4; i + 3 < keys.length; i += 4) {
            if (keys[i] == id && keys[i + 1] == 0) {
                return (int) keys[i + 3];
            }
        }
        return 0;
    }
}
