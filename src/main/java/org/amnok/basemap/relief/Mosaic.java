package org.amnok.basemap.relief;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Tiles of one grid as one: what no tile has is a hole. Posts at the edges of two tiles are the
/// first one's that knows them.
final class Mosaic implements Heights {
    private final List<Heights> parts;
    private final Optional<Heights> coarse;
    private final PostFrame frame;
    private final List<Size> sizes = new ArrayList<>();
    private final int own;

    /// @param parts at least one; each [PostFrame#continues] the others
    /// @param coarse reduced copies of the whole, which are no copy of it
    Mosaic(List<Heights> parts, Optional<Heights> coarse) {
        this.parts = List.copyOf(parts);
        this.coarse = coarse;
        frame = HeightFiles.frame(parts);
        var factor = 1;
        while (parts.stream().allMatch(new Common(sizes.size(), factor)::isIn)) {
            sizes.add(
                    new Size(
                            Math.ceilDiv(frame.columns(), factor),
                            Math.ceilDiv(frame.rows(), factor)));
            factor *= 2;
        }
        own = sizes.size();
        coarse.ifPresent(
                kept ->
                        kept.sizes().stream()
                                .filter(size -> size.columns() < sizes.getLast().columns())
                                .forEach(sizes::add));
    }

    /// Whether a part has a resolution whose posts go on in its neighbours.
    private final class Common {
        private final int level;
        private final int factor;

        Common(int level, int factor) {
            this.level = level;
            this.factor = factor;
        }

        boolean isIn(Heights part) {
            var size = level < part.sizes().size() ? part.sizes().get(level) : null;
            var of = part.frame();
            return size != null
                    && size.columns() * (long) factor == of.columns()
                    && size.rows() * (long) factor == of.rows()
                    && frame.columnOf(of) % factor == 0
                    && frame.rowOf(of) % factor == 0;
        }
    }

    @Override
    public PostFrame frame() {
        return frame;
    }

    @Override
    public List<Size> sizes() {
        return sizes;
    }

    @Override
    public void read(int level, PostWindow into) {
        if (level >= own) {
            var kept = coarse.orElseThrow();
            kept.read(kept.sizes().size() - (sizes.size() - level), into);
            return;
        }
        for (var part : parts) {
            var column = frame.columnOf(part.frame()) >> level;
            var row = frame.rowOf(part.frame()) >> level;
            var size = part.sizes().get(level);
            var moved = into.moved(column, row);
            if (moved.firstColumn() < moved.endColumn(size.columns())
                    && moved.firstRow() < moved.endRow(size.rows())) {
                part.read(level, moved);
            }
        }
    }

    @Override
    public void close() {
        parts.forEach(Heights::close);
        coarse.ifPresent(Heights::close);
    }
}
