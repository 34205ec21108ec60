package org.amnok.bench;

import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.amnok.domain.Problem;
import org.amnok.domain.ProblemException;
import org.amnok.map.Viewport;
import org.amnok.map.compose.MapSnapshot;
import org.amnok.render.MapRenderer;
import org.amnok.render.RenderReport;

/// Pixels that frames are drawn into, one after the other, as those of the window are.
final class FramePixels {
    private final BufferedImage image;

    FramePixels(Viewport view) {
        image =
                new BufferedImage(
                        (int) Math.round(view.widthPixels()),
                        (int) Math.round(view.heightPixels()),
                        BufferedImage.TYPE_INT_ARGB_PRE);
    }

    RenderReport draw(MapRenderer renderer, MapSnapshot snapshot) {
        var pixels = ((DataBufferInt) image.getRaster().getDataBuffer()).getData();
        return renderer.render(
                snapshot, List.of(), pixels, image.getWidth(), image.getHeight(), () -> false);
    }

    /// What was drawn last.
    BufferedImage image() {
        return image;
    }

    static ProblemException notWritten(Path file, IOException e) {
        return new ProblemException(
                new Problem(
                        file.getFileName() + " cannot be written: " + e.getMessage(),
                        file.toString(),
                        "Choose another folder with --out."),
                e);
    }
}
