package org.amnok.render.text;

import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import org.amnok.render.canvas.LineRun;
import org.jspecify.annotations.Nullable;

/// What a label belongs to, in px.
public sealed interface LabelAnchor {
    /// A place on the map: the label goes with it when the map is dragged.
    sealed interface OfPoint extends LabelAnchor {}

    /// Something larger than the picture: the label finds its place in the picture.
    sealed interface OfPicture extends LabelAnchor {}

    /// A point with a symbol around it.
    ///
    /// @param dot true when the symbol is drawn only with the label and so needs room like it
    record Around(double x, double y, double radius, boolean dot) implements OfPoint {
        public Rectangle2D box() {
            return new Rectangle2D.Double(x - radius, y - radius, 2 * radius, 2 * radius);
        }
    }

    /// One of several points: the label stands at the first where it has room.
    ///
    /// @param places the best first; not empty
    /// @param narrow the same text on more lines, for where one line has no room
    record Several(List<Around> places, Lettering narrow) implements OfPoint {
        public Several {
            places = List.copyOf(places);
        }
    }

    /// The edge of a circle.
    record Circle(double x, double y, double radius) implements OfPoint {}

    /// An area that has room for the label, or a place that stands for it.
    ///
    /// @param middles x, y, x, y … of where the label fits, the best first
    /// @param otherwise where the label goes when none of them is free; null when it is left out
    record Inside(double[] middles, @Nullable Around otherwise) implements OfPoint {}

    /// A line that the label follows.
    ///
    /// @param clearance half the width of what is drawn along the line
    record Along(List<LineRun> runs, double clearance) implements OfPicture {}

    /// A country or province.
    ///
    /// @param points where its name may stand, the best first; perhaps all outside the picture
    /// @param ground name of the area that the label must not leave; empty for none
    record Ground(List<Point2D> points, String ground) implements OfPicture {}

    /// The place where a line meets the frame.
    record Edge(List<LineRun> runs, Side side) implements OfPicture {}

    /// Sides of the frame.
    enum Side {
        TOP,
        LEFT
    }
}
