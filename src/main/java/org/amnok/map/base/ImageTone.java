package org.amnok.map.base;

import java.util.List;
import java.util.Optional;
import org.amnok.domain.ImageTheme;
import org.amnok.map.ImageLayer;
import org.amnok.map.Theme;
import org.amnok.map.Viewport;

/// How much of a view images cover, and how light they are there.
///
/// @param share of the view, 0 to 1
/// @param lightness mean of what is covered, 0 black to 1 white; 0 where nothing is
record ImageTone(double share, double lightness) {
    private static final int SAMPLES_PER_SIDE = 24;
    private static final double LEAST_SHARE = 0.5;
    private static final double LIGHTEST_DARK = 0.5;

    /// @param images from below
    static ImageTone of(List<ImageLayer> images, Viewport viewport) {
        var covered = 0;
        var sum = 0.0;
        for (var row = 0; row < SAMPLES_PER_SIDE; row++) {
            for (var column = 0; column < SAMPLES_PER_SIDE; column++) {
                var argb = uppermost(images, viewport, column, row);
                covered += argb >>> 24 > 0 ? 1 : 0;
                sum += lightness(argb);
            }
        }
        var samples = (double) SAMPLES_PER_SIDE * SAMPLES_PER_SIDE;
        return new ImageTone(covered / samples, covered == 0 ? 0 : sum / covered);
    }

    /// The theme that is read best; empty where images cover less than half of the view.
    Optional<Theme> theme(ImageTheme asked) {
        return share < LEAST_SHARE
                ? Optional.empty()
                : Optional.of(
                        switch (asked) {
                            case AUTOMATIC -> lightness < LIGHTEST_DARK ? Theme.DARK : Theme.LIGHT;
                            case LIGHT -> Theme.LIGHT;
                            case DARK -> Theme.DARK;
                        });
    }

    /// 0 where nothing that can be seen lies.
    private static int uppermost(List<ImageLayer> images, Viewport viewport, int column, int row) {
        var place =
                viewport.positionAt(
                        (column + 0.5) / SAMPLES_PER_SIDE * viewport.widthPixels(),
                        (row + 0.5) / SAMPLES_PER_SIDE * viewport.heightPixels());
        for (var image : images.reversed()) {
            var extent = image.image().extent();
            var at = extent.projection().toMap(place);
            var x = (at.x - extent.minX()) / (extent.maxX() - extent.minX());
            var y = (extent.maxY() - at.y) / (extent.maxY() - extent.minY());
            if (x >= 0 && x < 1 && y >= 0 && y < 1) {
                var argb = cell(image, x, y);
                if ((argb >>> 24) * image.opacity() >= 128) {
                    return argb;
                }
            }
        }
        return 0;
    }

    private static int cell(ImageLayer layer, double x, double y) {
        var image = layer.image();
        return image.argb()[(int) (y * image.height()) * image.width() + (int) (x * image.width())];
    }

    /// Luma of ITU-R BT.709.
    private static double lightness(int argb) {
        return (0.2126 * (argb >> 16 & 0xFF) + 0.7152 * (argb >> 8 & 0xFF) + 0.0722 * (argb & 0xFF))
                / 255;
    }
}
