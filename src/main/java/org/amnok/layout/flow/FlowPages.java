package org.amnok.layout.flow;

import java.util.ArrayList;
import java.util.List;
import org.amnok.domain.Language;
import org.amnok.layout.PictureSize;
import org.amnok.layout.Sheet;
import org.amnok.render.TextRenderer;
import org.jspecify.annotations.Nullable;

/// Sets a text on upright pages of A4, from above, one after another. A heading stays with what
/// follows it; the head of a table stands on every page that has rows of it.
///
/// @param running stands at the foot of every page
public record FlowPages(TextRenderer pen, Language language, String running) {
    private static final PictureSize A4 = new PictureSize(2480, 3508, 300);

    static final double MARGIN = 76;
    static final double TOP = 84;
    static final double FOOT = 64;

    /// The pages of a text, at least one.
    ///
    /// @param first number of the first one, from 1
    public List<Sheet> of(List<Block> blocks, int first) {
        var width = A4.width() - 2 * MARGIN;
        var setter = new FlowSetter(pen, width, A4.height() - TOP - FOOT);
        var filled = new Filling(A4.height() - TOP - FOOT);
        blocks.forEach(block -> filled.addAll(setter.set(block)));
        var pages = new ArrayList<Sheet>();
        for (var pieces : filled.pages) {
            var number = Integer.toString(first + pages.size());
            pages.add(new FlowSheet(pen, language, A4, pieces, running, number));
        }
        return pages;
    }

    /// Pages being filled.
    private static final class Filling {
        private final double room;
        private final List<List<FlowPiece>> pages = new ArrayList<>();
        private final List<FlowPiece> together = new ArrayList<>();
        private double used;
        private @Nullable FlowPiece head;

        Filling(double room) {
            this.room = room;
            pages.add(new ArrayList<>());
        }

        void addAll(List<FlowPiece> pieces) {
            for (var piece : pieces) {
                together.add(piece);
                if (!piece.staysWithNext()) {
                    place();
                }
            }
        }

        private void place() {
            var high = together.stream().mapToDouble(FlowPiece::height).sum();
            var page = pages.getLast();
            if (used + high > room && !page.isEmpty()) {
                page = new ArrayList<>();
                pages.add(page);
                used = 0;
                repeatHead(page);
            }
            for (var piece : together) {
                page.add(piece);
                used += piece.height();
                head = piece.kind() == FlowPiece.Kind.HEAD ? piece : head;
            }
            together.clear();
        }

        private void repeatHead(List<FlowPiece> page) {
            var known = head;
            if (known != null && together.getFirst().table() == known.table()) {
                page.add(known);
                used += known.height();
            }
        }
    }
}
