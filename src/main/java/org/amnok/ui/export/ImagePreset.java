package org.amnok.ui.export;

import org.amnok.map.Viewport;
import org.amnok.words.Messages;

/// Sizes that are asked for often. Those for the web have more pixels per inch than a screen, so
/// that text stays legible on a telephone.
enum ImagePreset {
    SCREEN(0, 0, 96),
    LINK(1200, 675, 144),
    SQUARE(1080, 1080, 192),
    A4(3508, 2480, 300),
    OWN(0, 0, 96);

    private final int width;
    private final int height;
    private final double dpi;

    ImagePreset(int width, int height, double dpi) {
        this.width = width;
        this.height = height;
        this.dpi = dpi;
    }

    String title() {
        return Messages.word("codes.preset", this);
    }

    int widthPixels(Viewport screen) {
        return this == SCREEN
                ? (int) Math.round(screen.widthPixels() * screen.pixelRatio())
                : width;
    }

    int heightPixels(Viewport screen) {
        return this == SCREEN
                ? (int) Math.round(screen.heightPixels() * screen.pixelRatio())
                : height;
    }

    double dpi(Viewport screen) {
        return this == SCREEN ? dpi * screen.pixelRatio() : dpi;
    }
}
