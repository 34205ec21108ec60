package org.amnok.ui.strip;

import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import javafx.scene.Cursor;
import org.amnok.domain.coverage.MetreSpan;
import org.amnok.layout.strip.StripFrame;

/// A drag in the strip: draws a new brush, moves one, or moves one of its edges.
///
/// @param before the brush that is moved; what is drawn anew has no length yet
/// @param isLook true when an observation is drawn and no brush
record BrushDrag(
        StripFrame frame, BrushArea before, Part part, double x, double y, boolean isLook) {
    /// So near, px, it is at an edge.
    private static final double GRIP = 7;

    /// Where it began.
    enum Part {
        GROUND(Cursor.CROSSHAIR),
        INSIDE(Cursor.MOVE),
        LEFT(Cursor.H_RESIZE),
        RIGHT(Cursor.H_RESIZE),
        TOP(Cursor.V_RESIZE),
        BOTTOM(Cursor.V_RESIZE);

        private final Cursor cursor;

        Part(Cursor cursor) {
            this.cursor = cursor;
        }
    }

    /// @param brush that is there; empty for none
    static BrushDrag at(
            StripFrame frame, Optional<BrushArea> brush, double x, double y, boolean isLook) {
        var part = brush.map(area -> part(frame, area, x, y)).orElse(Part.GROUND);
        var metre = frame.metre(x);
        var month = frame.month(y);
        var fresh = new BrushArea(new MetreSpan(metre, metre + 1), month, month);
        return new BrushDrag(
                frame, part == Part.GROUND ? fresh : brush.orElse(fresh), part, x, y, isLook);
    }

    private static Part part(StripFrame frame, BrushArea area, double x, double y) {
        var left = frame.x(area.span().from());
        var right = frame.x(area.span().to());
        var top = frame.rowTop(area.first());
        var bottom = frame.rowTop(area.last().plusMonths(1));
        var isAcross = x > left - GRIP && x < right + GRIP;
        var isDown = y > top - GRIP && y < bottom + GRIP;
        if (!isAcross || !isDown) {
            return Part.GROUND;
        } else if (Math.abs(x - left) < GRIP) {
            return Part.LEFT;
        } else if (Math.abs(x - right) < GRIP) {
            return Part.RIGHT;
        } else if (Math.abs(y - top) < Math.min(GRIP, frame.monthHeight() / 2)) {
            return Part.TOP;
        } else if (Math.abs(y - bottom) < Math.min(GRIP, frame.monthHeight() / 2)) {
            return Part.BOTTOM;
        }
        return Part.INSIDE;
    }

    Cursor cursor() {
        return part.cursor;
    }

    boolean hasMoved(double toX, double toY) {
        return Math.hypot(toX - x, toY - y) > 4;
    }

    /// The brush when the pointer is at a place.
    BrushArea to(double toX, double toY) {
        var metre = frame.metre(toX);
        var month = frame.month(toY);
        var span = before.span();
        return switch (part) {
            case GROUND ->
                    new BrushArea(
                            between(frame.metre(x), metre),
                            min(frame.month(y), month),
                            max(frame.month(y), month));
            case LEFT -> new BrushArea(between(metre, span.to()), before.first(), before.last());
            case RIGHT -> new BrushArea(between(span.from(), metre), before.first(), before.last());
            case TOP -> new BrushArea(span, min(month, before.last()), before.last());
            case BOTTOM -> new BrushArea(span, before.first(), max(month, before.first()));
            case INSIDE -> moved(metre - frame.metre(x), month);
        };
    }

    private BrushArea moved(int metres, YearMonth month) {
        var span = before.span();
        var most = frame.shown().to() - span.length();
        var from = (int) Math.clamp((long) span.from() + metres, 0, Math.max(0, most));
        var months = ChronoUnit.MONTHS.between(frame.month(y), month);
        return new BrushArea(
                new MetreSpan(from, from + span.length()),
                before.first().plusMonths(months),
                before.last().plusMonths(months));
    }

    private static MetreSpan between(int one, int other) {
        return new MetreSpan(
                Math.min(one, other), Math.max(Math.max(one, other), Math.min(one, other) + 1));
    }

    private static YearMonth min(YearMonth one, YearMonth other) {
        return one.isBefore(other) ? one : other;
    }

    private static YearMonth max(YearMonth one, YearMonth other) {
        return one.isAfter(other) ? one : other;
    }
}
