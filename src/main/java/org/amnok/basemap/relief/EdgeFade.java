package org.amnok.basemap.relief;

/// How much of a relief is left near the edge of what is known: it fades over some fifty pixels, so
/// that no ruled line stands in the land where a file ends.
final class EdgeFade {
    /// Cells of the relief from one place that is looked at to the next.
    private static final int STEP = 16;

    /// In such places.
    private static final int REACH = 3;

    private final int columns;

    /// Steps to the nearest place where nothing is known, [#REACH] at most.
    private final float[] steps;

    private final boolean isWhole;

    /// @param lattice as wide and high as a multiple of sixteen
    EdgeFade(HeightModel model, Lattice lattice) {
        var places =
                new Lattice(
                                lattice.projection(),
                                lattice.west(),
                                lattice.north(),
                                lattice.cell() * STEP,
                                lattice.width() / STEP,
                                lattice.height() / STEP)
                        .grown(REACH + 1);
        columns = places.width();
        var metres = model.sample(places);
        steps = new float[metres.length];
        var isAllFar = true;
        for (var at = 0; at < steps.length; at++) {
            steps[at] = stepsToUnknown(metres, at);
            isAllFar &= steps[at] == REACH;
        }
        isWhole = isAllFar;
    }

    private float stepsToUnknown(float[] metres, int at) {
        double nearest = REACH;
        for (var down = -REACH; down <= REACH; down++) {
            for (var across = -REACH; across <= REACH; across++) {
                var column = at % columns + across;
                var other = at + down * columns + across;
                if (column >= 0
                        && column < columns
                        && other >= 0
                        && other < metres.length
                        && Float.isNaN(metres[other])) {
                    nearest = Math.min(nearest, Math.hypot(across, down));
                }
            }
        }
        return (float) nearest;
    }

    /// @param argb colours of the lattice, of which the opacity is changed
    void fade(int[] argb, Lattice lattice) {
        for (var at = 0; at < argb.length && !isWhole; at++) {
            var left = share(at % lattice.width(), at / lattice.width());
            var alpha = (int) Math.round((argb[at] >>> 24) * left);
            argb[at] = alpha == 0 ? 0 : alpha << 24 | argb[at] & 0xFFFFFF;
        }
    }

    /// Nothing at the edge, 0 to 1.
    private double share(int cellX, int cellY) {
        var x = (cellX + 0.5) / STEP + REACH + 0.5;
        var y = (cellY + 0.5) / STEP + REACH + 0.5;
        var at = (int) y * columns + (int) x;
        var u = x - (int) x;
        var v = y - (int) y;
        var upper = steps[at] * (1 - u) + steps[at + 1] * u;
        var lower = steps[at + columns] * (1 - u) + steps[at + columns + 1] * u;
        return Math.clamp((upper * (1 - v) + lower * v - 1) / (REACH - 1.0), 0.0, 1.0);
    }
}
