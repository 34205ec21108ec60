package org.amnok.render.label;

import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import org.amnok.render.canvas.Frame;
import org.amnok.render.text.LabelAnchor;
import org.amnok.render.text.LabelRequest;
import org.amnok.render.text.LabelRequest.Barrier;
import org.jspecify.annotations.Nullable;

/// Looks for one label's place among several.
final class PlaceSearch {
    private final Frame frame;
    private final LabelConflicts room;
    private final LabelRequest request;
    private final LabelAnchor.@Nullable Around around;
    private final boolean inPicture;

    /// True when the label's own symbol stands on the border.
    private final boolean onBarrier;

    PlaceSearch(
            Frame frame,
            LabelConflicts room,
            LabelRequest request,
            LabelAnchor.@Nullable Around around,
            boolean inPicture) {
        this.frame = frame;
        this.room = room;
        this.request = request;
        this.around = around;
        this.inPicture = inPicture;
        onBarrier =
                request.barrier() != Barrier.IGNORED && around != null && isBarred(around.box());
    }

    private boolean isBarred(Rectangle2D box) {
        return room.isBarred(box.getMinX(), box.getMinY(), box.getMaxX(), box.getMaxY());
    }

    boolean isBarred(PlacedLabel label) {
        return request.barrier() != Barrier.IGNORED && isBarred(label.box());
    }

    /// The first free place that no border crosses, else the first that one crosses: a label may
    /// lie on the border when there is no better place, but never beyond it.
    @Nullable PlacedLabel first(double[] starts) {
        var barred = -1;
        for (var i = 0; i < starts.length; i += 2) {
            switch (judge(starts[i], starts[i + 1])) {
                case FREE -> {
                    return PlacedLabel.straight(request, starts[i], starts[i + 1]);
                }
                case BARRED -> barred = barred < 0 ? i : barred;
                case TAKEN -> {}
            }
        }
        return barred < 0 || !mayBeBarred()
                ? null
                : PlacedLabel.straight(request, starts[barred], starts[barred + 1]);
    }

    /// The first wholly free place whose hairline is free as well.
    ///
    /// @param onSymbols true when the hairline may lie on symbols
    @Nullable PlacedLabel distant(
            double[] starts, double x, double y, double radius, boolean onSymbols) {
        var from = onSymbols ? 1 : LabelLeaders.OWN;
        for (var i = 0; i < starts.length; i += 2) {
            if (judge(starts[i], starts[i + 1]) == Verdict.FREE) {
                var label = PlacedLabel.straight(request, starts[i], starts[i + 1]);
                var leader = LabelLeaders.line(label, x, y, radius);
                if (room.isFree(leader, from) && (onBarrier || !isParted(leader))) {
                    return LabelLeaders.led(label, leader);
                }
            }
        }
        return null;
    }

    private boolean isParted(Line2D line) {
        return request.barrier() != Barrier.IGNORED
                && room.isParted(line.getX1(), line.getY1(), line.getX2(), line.getY2());
    }

    /// A site off the border is rather not named than named across it.
    private boolean mayBeBarred() {
        return switch (request.barrier()) {
            case IGNORED, HOME -> true;
            case LABEL -> onBarrier || around == null || around.radius() == 0;
            case ALWAYS -> false;
        };
    }

    private Verdict judge(double startX, double startY) {
        var letters = request.letters();
        var plan = request.plan();
        var x0 = startX - 1;
        var y0 = startY - letters.ascent();
        var x1 = startX + letters.width() + 1;
        var y1 = startY + letters.descent();
        if (inPicture && !frame.allows(x0, y0, x1, y1, plan.partial())) {
            return Verdict.TAKEN;
        }
        if (!plan.resolved()) {
            return Verdict.FREE;
        }
        var space = plan.spaceAround();
        if (!room.isFree(x0 - space, y0 - space, x1 + space, y1 + space)
                || isAway(x0, y0, x1, y1)) {
            return Verdict.TAKEN;
        }
        return request.barrier() != Barrier.IGNORED && room.isBarred(x0, y0, x1, y1)
                ? Verdict.BARRED
                : Verdict.FREE;
    }

    /// True when the label, in its middle or where it is nearest to its point, lies on the ground
    /// of another country, or beyond the border.
    private boolean isAway(double x0, double y0, double x1, double y1) {
        if (around == null || request.barrier() == Barrier.IGNORED) {
            return false;
        }
        var nearX = Math.clamp(around.x(), x0 + 4, Math.max(x0 + 4, x1 - 4));
        var middle = (y0 + y1) / 2;
        if (!request.home().isEmpty()
                && (room.isForeign(request.home(), nearX, middle)
                        || room.isForeign(request.home(), (x0 + x1) / 2, middle))) {
            return true;
        }
        return !onBarrier && room.isParted(around.x(), around.y(), nearX, middle);
    }

    private enum Verdict {
        FREE,
        BARRED,
        TAKEN
    }
}
