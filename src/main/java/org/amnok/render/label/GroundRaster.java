package org.amnok.render.label;

import java.awt.Color;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferByte;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.util.Collection;
import java.util.List;

/// Areas, which may lie on each other, in coarse squares, so that a box is looked up quickly
/// however many vertices the area has. The squares lie on a lattice of the map: a map that is
/// dragged keeps its answers.
final class GroundRaster {
    private static final int CELL = 3;
    private static final VarHandle EIGHT =
            MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.nativeOrder());

    private final double left;
    private final double top;
    private final int columns;
    private final int rows;

    /// Row by row, -1 where an area lies.
    private final byte[] squares;

    /// What is part of the area, or no part of it whatever lies below.
    record Cover(boolean isArea, Collection<? extends Shape> shapes) {}

    /// @param covers the lowest first
    /// @param window what is looked at, px
    /// @param originX and originY: a point of the map's lattice, px
    GroundRaster(List<Cover> covers, Rectangle2D window, double originX, double originY) {
        left = window.getMinX() - floorMod(window.getMinX() - originX);
        top = window.getMinY() - floorMod(window.getMinY() - originY);
        columns = (int) Math.ceil((window.getMaxX() - left) / CELL);
        rows = (int) Math.ceil((window.getMaxY() - top) / CELL);
        squares = squares(covers);
    }

    private static double floorMod(double offset) {
        return offset - CELL * Math.floor(offset / CELL);
    }

    private byte[] squares(List<Cover> covers) {
        var image = new BufferedImage(columns, rows, BufferedImage.TYPE_BYTE_GRAY);
        var g = image.createGraphics();
        try {
            g.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
            g.scale(1.0 / CELL, 1.0 / CELL);
            g.translate(-left, -top);
            for (var cover : covers) {
                g.setColor(cover.isArea ? Color.WHITE : Color.BLACK);
                cover.shapes.forEach(g::fill);
            }
        } finally {
            g.dispose();
        }
        return ((DataBufferByte) image.getRaster().getDataBuffer()).getData();
    }

    boolean contains(double x, double y) {
        return seen(row(y), column(x), column(x)) > 0;
    }

    /// True when the area covers a whole box. What reaches out of the window is not counted.
    boolean contains(Rectangle2D box) {
        var first = column(box.getMinX());
        var last = column(box.getMaxX());
        for (var row = row(box.getMinY()); row <= row(box.getMaxY()); row++) {
            if (seen(row, first, last) <= last - first) {
                return false;
            }
        }
        return true;
    }

    /// Of a box the share that the area covers, 0 to 1.
    double share(Rectangle2D box) {
        var first = column(box.getMinX());
        var last = column(box.getMaxX());
        var top = row(box.getMinY());
        var bottom = row(box.getMaxY());
        var seen = 0;
        for (var row = top; row <= bottom; row++) {
            seen += seen(row, first, last);
        }
        return (double) seen / ((last - first + 1) * (bottom - top + 1));
    }

    boolean meets(Rectangle2D box) {
        var first = column(box.getMinX());
        var last = column(box.getMaxX());
        for (var row = row(box.getMinY()); row <= row(box.getMaxY()); row++) {
            if (seen(row, first, last) > 0) {
                return true;
            }
        }
        return false;
    }

    /// How many squares of a row the area covers, from a column to another one.
    private int seen(int row, int first, int last) {
        var count = 0;
        var at = row * columns + first;
        var end = row * columns + last + 1;
        for (; at + Long.BYTES <= end; at += Long.BYTES) {
            count += Long.bitCount((long) EIGHT.get(squares, at)) / Byte.SIZE;
        }
        for (; at < end; at++) {
            count -= squares[at];
        }
        return count;
    }

    private int column(double x) {
        return Math.clamp((long) ((x - left) / CELL), 0, columns - 1);
    }

    private int row(double y) {
        return Math.clamp((long) ((y - top) / CELL), 0, rows - 1);
    }
}
