package org.amnok.basemap.relief;

import org.amnok.map.HeightTints;
import org.amnok.map.Theme;
import org.amnok.map.ThemeColour;
import org.jspecify.annotations.Nullable;

/// Paints cells of a relief: transparent where ground is flat, dark on slopes away from the light
/// and bright on those towards it, so that the tint of the land below shows through, and less and
/// less of both where what is known ends.
public final class ReliefTile {
    /// How much of a tint of heights there is, of 255: the tints of the banks show through.
    private static final int TINTED = 190;

    private ReliefTile() {}

    /// @param lattice as wide and high as a multiple of sixteen
    /// @return 0xAARRGGBB, not premultiplied; null where nothing is known
    /// @throws org.amnok.domain.ProblemException when a file can no longer be read
    public static int @Nullable [] paint(HeightModel model, Lattice lattice, ReliefLook look) {
        var metres = model.sample(lattice.grown(1));
        if (!isKnown(metres)) {
            return null;
        }
        var argb = new int[lattice.width() * lattice.height()];
        if (look.options().tints()) {
            tint(argb, metres, lattice, look.theme());
        }
        if (look.options().shade()) {
            shade(argb, new Shading(model, lattice, metres), lattice, new Ink(look.theme()));
        }
        new EdgeFade(model, lattice).fade(argb, lattice);
        return argb;
    }

    private static boolean isKnown(float[] metres) {
        for (var each : metres) {
            if (!Float.isNaN(each)) {
                return true;
            }
        }
        return false;
    }

    private static void shade(int[] argb, Shading shading, Lattice lattice, Ink ink) {
        for (var y = 0; y < lattice.height(); y++) {
            for (var x = 0; x < lattice.width(); x++) {
                var brightness = shading.of(x, y);
                if (!Double.isNaN(brightness)) {
                    var at = y * lattice.width() + x;
                    argb[at] = over(ink.of(brightness), argb[at]);
                }
            }
        }
    }

    /// The sea has none.
    private static void tint(int[] argb, float[] metres, Lattice lattice, Theme theme) {
        for (var y = 0; y < lattice.height(); y++) {
            for (var x = 0; x < lattice.width(); x++) {
                var height = metres[(y + 1) * (lattice.width() + 2) + x + 1];
                if (height > 0) {
                    argb[y * lattice.width() + x] = TINTED << 24 | HeightTints.rgb(height, theme);
                }
            }
        }
    }

    /// A colour laid over another, both in part.
    static int over(int upper, int lower) {
        if (upper >>> 24 == 0 || lower >>> 24 == 0) {
            return upper >>> 24 == 0 ? lower : upper;
        }
        var above = (upper >>> 24) / 255.0;
        var below = (lower >>> 24) / 255.0 * (1 - above);
        var both = above + below;
        var colour = (int) Math.round(255 * both) << 24;
        for (var shift = 0; shift <= 16; shift += 8) {
            var level = (upper >> shift & 0xFF) * above + (lower >> shift & 0xFF) * below;
            colour |= (int) Math.round(level / both) << shift;
        }
        return colour;
    }

    /// Dark and bright, each in part.
    private static final class Ink {
        private static final int FULL = 255;
        private static final double MOST_SHADE = 0.5;
        private static final double MOST_LIGHT = 0.5;

        private final int shade;
        private final int light;
        private final double shadeGain;
        private final double lightGain;

        Ink(Theme theme) {
            shade = ThemeColour.RELIEF_SHADE.rgb(theme);
            light = ThemeColour.RELIEF_LIGHT.rgb(theme);
            shadeGain = theme == Theme.LIGHT ? 0.75 : 1.3;
            lightGain = theme == Theme.LIGHT ? 0.9 : 0.45;
        }

        /// @param change of the brightness of flat ground, as a share of that
        int of(double change) {
            return change < 0
                    ? part(-change * shadeGain, MOST_SHADE, shade)
                    : part(change * lightGain, MOST_LIGHT, light);
        }

        /// Grows slower the more it is, and never beyond the most.
        private static int part(double amount, double most, int rgb) {
            var alpha = (int) Math.round(FULL * most * (1 - Math.exp(-amount / most)));
            return alpha == 0 ? 0 : alpha << 24 | rgb;
        }
    }
}
