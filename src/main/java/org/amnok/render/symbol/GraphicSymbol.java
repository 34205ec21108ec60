package org.amnok.render.symbol;

import com.github.weisj.jsvg.SVGDocument;
import java.awt.Color;
import java.awt.Shape;
import java.awt.image.BufferedImage;
import org.jspecify.annotations.Nullable;

/// What a graphic shows.
public sealed interface GraphicSymbol {

    /// Width over height of its box.
    default double aspect() {
        return 1;
    }

    /// Its height when the style gives none, px. Symbology Encoding says 6 for marks; GeoTools and
    /// QGIS take 16.
    default double naturalSize() {
        return 16;
    }

    /// A shape.
    ///
    /// @param name its well-known name
    /// @param outline in a box of 1 × 1 around the origin, y down
    record Mark(String name, Shape outline, @Nullable Color fill, @Nullable StrokePaint stroke)
            implements GraphicSymbol {}

    /// An SVG graphic that a style names.
    ///
    /// @param uri with its parameters; equal for what looks the same
    record Svg(String uri, SVGDocument document) implements GraphicSymbol {
        @Override
        public double aspect() {
            return document.size().width / document.size().height;
        }

        @Override
        public double naturalSize() {
            return document.size().height;
        }
    }

    /// A PNG graphic that a style names.
    ///
    /// @param uri equal for what looks the same
    record Picture(String uri, BufferedImage image) implements GraphicSymbol {
        @Override
        public double aspect() {
            return (double) image.getWidth() / image.getHeight();
        }

        @Override
        public double naturalSize() {
            return image.getHeight();
        }
    }

    /// A symbol of the program or a ring of counts.
    ///
    /// @param markName `symbol:NAME` or `ring:COUNTS`
    record Packed(String markName) implements GraphicSymbol {}
}
