package org.amnok.render.ground;

import java.awt.BasicStroke;
import org.amnok.render.style.Uom;
import org.amnok.render.symbol.AreaPaint;
import org.amnok.render.symbol.FeaturePaint;
import org.amnok.render.symbol.LinePaint;
import org.amnok.render.symbol.StrokePaint;
import org.jspecify.annotations.Nullable;

/// Which paints are plain: a fill, a line, both; nothing that is drawn along or inside of them.
final class GroundPaints {
    private GroundPaints() {}

    static boolean isPlain(FeaturePaint paint) {
        return switch (paint) {
            case LinePaint line ->
                    line.uom() == Uom.PIXEL
                            && line.offset() == 0
                            && !line.startDot()
                            && !line.endDot()
                            && isPlain(line.stroke());
            case AreaPaint area -> isPlain(area);
            default -> false;
        };
    }

    private static boolean isPlain(AreaPaint area) {
        var outline = area.outline();
        return area.uom() == Uom.PIXEL
                && area.pattern() == null
                && (outline == null || outline.offset() == 0 && isPlain(outline.stroke()));
    }

    private static boolean isPlain(StrokePaint stroke) {
        return stroke.repeated() == null;
    }

    /// The line of a plain paint; null for none.
    static @Nullable StrokePaint stroke(FeaturePaint paint) {
        return switch (paint) {
            case LinePaint line -> line.stroke();
            case AreaPaint area -> area.outline() == null ? null : area.outline().stroke();
            default -> null;
        };
    }

    /// How far a plain paint inks from its line, px.
    static double reach(FeaturePaint paint) {
        var stroke = stroke(paint);
        if (stroke == null) {
            return 1;
        }
        var mitred = stroke.join() == BasicStroke.JOIN_MITER ? 5 : 0.5;
        return 1 + mitred * stroke.width();
    }
}
