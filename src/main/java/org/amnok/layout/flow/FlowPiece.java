package org.amnok.layout.flow;

import java.awt.Graphics2D;
import java.util.function.Consumer;

/// What is never parted by the end of a page.
///
/// @param height with the room above it, px
/// @param table by which rows of one table are known; 0 for what is none
/// @param paint its origin is the upper left corner
record FlowPiece(
        double height, boolean staysWithNext, Kind kind, int table, Consumer<Graphics2D> paint) {
    /// What a piece is.
    enum Kind {
        PLAIN,
        /// Of a table.
        HEAD,
        ROW
    }

    static FlowPiece plain(double height, Consumer<Graphics2D> paint) {
        return new FlowPiece(height, false, Kind.PLAIN, 0, paint);
    }

    static FlowPiece leading(double height, Consumer<Graphics2D> paint) {
        return new FlowPiece(height, true, Kind.PLAIN, 0, paint);
    }
}
