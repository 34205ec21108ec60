package org.amnok.media;

/// A rectangle of a picture in fractions of its width and height, from the upper left corner.
public record PicturePart(double x, double y, double width, double height) {
    public static final PicturePart WHOLE = new PicturePart(0, 0, 1, 1);
}
