package org.amnok.media;

/// How stored pixels are turned to be upright, for the eight orientations of EXIF.
final class Orientation {
    private Orientation() {}

    /// A picture's pixels, upright.
    static Pixels upright(Pixels stored, int orientation) {
        if (orientation == 1) {
            return stored;
        }
        var turned = orientation >= 5;
        var width = turned ? stored.height() : stored.width();
        var height = turned ? stored.width() : stored.height();
        var argb = new int[width * height];
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                argb[y * width + x] = stored.argb()[index(stored, orientation, x, y)];
            }
        }
        return new Pixels(width, height, argb, stored.isDamaged());
    }

    private static int index(Pixels stored, int orientation, int x, int y) {
        var right = stored.width() - 1;
        var bottom = stored.height() - 1;
        return switch (orientation) {
            case 2 -> at(stored, right - x, y);
            case 3 -> at(stored, right - x, bottom - y);
            case 4 -> at(stored, x, bottom - y);
            case 5 -> at(stored, y, x);
            case 6 -> at(stored, y, bottom - x);
            case 7 -> at(stored, right - y, bottom - x);
            case 8 -> at(stored, right - y, x);
            default -> at(stored, x, y);
        };
    }

    private static int at(Pixels stored, int x, int y) {
        return y * stored.width() + x;
    }

    /// The part of the stored picture that a part of the upright one is.
    static PicturePart stored(PicturePart upright, int orientation) {
        var x = upright.x();
        var y = upright.y();
        var w = upright.width();
        var h = upright.height();
        return switch (orientation) {
            case 2 -> new PicturePart(1 - x - w, y, w, h);
            case 3 -> new PicturePart(1 - x - w, 1 - y - h, w, h);
            case 4 -> new PicturePart(x, 1 - y - h, w, h);
            case 5 -> new PicturePart(y, x, h, w);
            case 6 -> new PicturePart(y, 1 - x - w, h, w);
            case 7 -> new PicturePart(1 - y - h, 1 - x - w, h, w);
            case 8 -> new PicturePart(1 - y - h, x, h, w);
            default -> upright;
        };
    }
}
