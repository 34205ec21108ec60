package org.amnok.ui.map;

import org.amnok.map.MapContents;
import org.amnok.map.MapLook;
import org.amnok.map.Viewport;

/// A picture that the window wants.
record FrameRequest(Viewport viewport, MapLook look, MapContents contents) {
    int widthDevicePixels() {
        return devicePixels(viewport.widthPixels());
    }

    int heightDevicePixels() {
        return devicePixels(viewport.heightPixels());
    }

    private int devicePixels(double logical) {
        return (int) Math.max(1, Math.round(logical * viewport.pixelRatio()));
    }
}
