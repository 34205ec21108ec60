package org.amnok.store.schema;

import java.sql.SQLException;
import java.util.OptionalDouble;
import org.amnok.sqlite.Statements;
import org.locationtech.jts.geom.Envelope;

/// The exact extent of a layer, by the rows that its R-tree has at the edges: the tree keeps each
/// coordinate in four bytes, rounded outwards, so that the outermost row is among those that are
/// outermost there.
///
/// @param layer one of our own tables
record LayerExtent(Statements statements, String layer) {
    /// SQLite rounds by one single or two, so that what lies farther out may seem to lie so much
    /// farther in.
    private static final int ROUNDING = 4;

    /// A side of an extent, as columns of the tree and functions of a geometry say it.
    private enum Side {
        WEST("min", "Min", "X"),
        EAST("max", "Max", "X"),
        SOUTH("min", "Min", "Y"),
        NORTH("max", "Max", "Y");

        private final String outermost;
        private final String function;
        private final String axis;

        Side(String outermost, String function, String axis) {
            this.outermost = outermost;
            this.function = function;
            this.axis = axis;
        }

        private boolean isLow() {
            return outermost.equals("min");
        }

        /// The rows of the tree at a line or outside it.
        private String outside(String layer) {
            return "SELECT id FROM rtree_%s_geom WHERE %s%s %s ?1"
                    .formatted(layer, outermost, axis, isLow() ? "<=" : ">=");
        }

        private String exactly(String layer) {
            return "SELECT %s(ST_%s%s(geom)) FROM %s WHERE fid IN (%s)"
                    .formatted(outermost, function, axis, layer, outside(layer));
        }
    }

    /// @return null envelope when the tree is empty, or has something that is no row
    Envelope measured() throws SQLException {
        var edges = new double[Side.values().length];
        for (var side : Side.values()) {
            var edge = edge(side);
            if (edge.isEmpty()) {
                return new Envelope();
            }
            edges[side.ordinal()] = edge.getAsDouble();
        }
        return new Envelope(edges[0], edges[1], edges[2], edges[3]);
    }

    private OptionalDouble edge(Side side) throws SQLException {
        var outside = side.outside(layer) + " LIMIT 1";
        var inner = inOrder(side.isLow() ? Float.MAX_VALUE : -Float.MAX_VALUE);
        var outer = inOrder(side.isLow() ? -Float.MAX_VALUE : Float.MAX_VALUE);
        if (!statements.has(outside, ofOrder(inner))) {
            return OptionalDouble.empty();
        }
        // Something is at or outside the inner line, nothing is at the outer one.
        while (Math.abs(inner - outer) > 1) {
            var middle = Math.floorDiv(inner + outer, 2L);
            if (statements.has(outside, ofOrder(middle))) {
                inner = middle;
            } else {
                outer = middle;
            }
        }
        var line = inner + (side.isLow() ? ROUNDING : -ROUNDING);
        return statements
                .first(side.exactly(layer), row -> row.getObject(1), ofOrder(line))
                .map(edge -> OptionalDouble.of(((Number) edge).doubleValue()))
                .orElse(OptionalDouble.empty());
    }

    /// Whole numbers in the order of the singles that they stand for.
    private static long inOrder(float single) {
        var bits = Float.floatToIntBits(single);
        return bits < 0 ? Integer.MIN_VALUE - bits : bits;
    }

    private static double ofOrder(long number) {
        var bits = (int) number;
        return Float.intBitsToFloat(bits < 0 ? Integer.MIN_VALUE - bits : bits);
    }
}
