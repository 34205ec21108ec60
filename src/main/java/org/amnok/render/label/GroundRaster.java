package org.amnok.render.label;

import java.awt.Color;
import java.awt.Rectangle;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferByte;

/// An area in coarse squares with their sums, so that a box is looked up in four numbers however
/// many vertices the area has. The squares lie on a lattice of the map: a map that is dragged keeps
/// its answers.
final class GroundRaster {
    private static final int CELL = 3;

    private final double left;
    private final double top;
    private final int columns;
    private final int rows;
    private final int[] sums;

    /// @param window what is looked at, px
    /// @param originX and originY: a point of the map's lattice, px
    GroundRaster(Shape area, Rectangle2D window, double originX, double originY) {
        left = window.getMinX() - floorMod(window.getMinX() - originX);
        top = window.getMinY() - floorMod(window.getMinY() - originY);
        columns = (int) Math.ceil((window.getMaxX() - left) / CELL);
        rows = (int) Math.ceil((window.getMaxY() - top) / CELL);
        sums = sums(cells(area));
    }

    private static double floorMod(double offset) {
        return offset - CELL * Math.floor(offset / CELL);
    }

    private byte[] cells(Shape area) {
        var image = new BufferedImage(columns, rows, BufferedImage.TYPE_BYTE_GRAY);
        var g = image.createGraphics();
        try {
            g.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
            g.clip(new Rectangle(columns, rows));
            g.scale(1.0 / CELL, 1.0 / CELL);
            g.translate(-left, -top);
            g.setColor(Color.WHITE);
            g.fill(area);
        } finally {
            g.dispose();
        }
        return ((DataBufferByte) image.getRaster().getDataBuffer()).getData();
    }

    private int[] sums(byte[] cells) {
        var stride = columns + 1;
        var result = new int[stride * (rows + 1)];
        var cell = 0;
        for (var i = stride; i < result.length; ) {
            var end = i++ + stride;
            for (var sum = 0; i < end; i++) {
                sum += cells[cell++] == 0 ? 0 : 1;
                result[i] = result[i - stride] + sum;
            }
        }
        return result;
    }

    boolean contains(double x, double y) {
        return count(x, y, x, y) > 0;
    }

    /// True when the area covers a whole box. What reaches out of the window is not counted.
    boolean contains(double x0, double y0, double x1, double y1) {
        return share(x0, y0, x1, y1) == 1;
    }

    /// Of a box the share that the area covers, 0 to 1.
    double share(double x0, double y0, double x1, double y1) {
        var width = column(x1) - column(x0) + 1;
        var height = row(y1) - row(y0) + 1;
        return (double) count(x0, y0, x1, y1) / (width * height);
    }

    boolean meets(double x0, double y0, double x1, double y1) {
        return count(x0, y0, x1, y1) > 0;
    }

    private int count(double x0, double y0, double x1, double y1) {
        var c0 = column(x0);
        var r0 = row(y0);
        var c1 = column(x1) + 1;
        var r1 = row(y1) + 1;
        return at(c1, r1) - at(c0, r1) - at(c1, r0) + at(c0, r0);
    }

    private int at(int column, int row) {
        return sums[row * (columns + 1) + column];
    }

    private int column(double x) {
        return Math.clamp((long) Math.floor((x - left) / CELL), 0, columns - 1);
    }

    private int row(double y) {
        return Math.clamp((long) Math.floor((y - top) / CELL), 0, rows - 1);
    }
}
