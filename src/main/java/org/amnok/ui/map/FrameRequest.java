package org.amnok.ui.map;

import java.util.List;
import org.amnok.map.Viewport;
import org.amnok.map.contents.MapContents;
import org.amnok.map.styling.MapStyle;
import org.locationtech.jts.geom.Envelope;

/// A picture that the window wants.
///
/// @param reserved where map furniture lies: labels keep off
record FrameRequest(
        Viewport viewport, MapStyle look, MapContents contents, List<Envelope> reserved) {
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
