package org.amnok.layout;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.amnok.domain.ProblemException;
import org.amnok.release.ReleasedSightings;
import org.amnok.release.ReleasedSites;
import org.amnok.render.RenderReport;

/// Makes picture files in the format that their name ends in. Thread-safe.
public final class PictureFiles implements PictureOutput {
    /// What names of pictures may end in, without the dot.
    public static final List<String> ENDINGS = List.of("png", "svg", "pdf");

    private final PngPicture png;
    private final Map<String, PictureOutput> byEnding = new HashMap<>();

    public PictureFiles(PictureComposer composer) {
        png = new PngPicture(composer);
        byEnding.put("png", png);
        byEnding.put("svg", new SvgPicture(composer, false));
        byEnding.put("pdf", new PdfPicture(composer));
    }

    /// Pictures of pixels, also in memory.
    public PngPicture png() {
        return png;
    }

    @Override
    public Optional<RenderReport> write(
            PictureSpec spec,
            ReleasedSightings sightings,
            ReleasedSites sites,
            Path file,
            BooleanSupplier cancelled) {
        return output(file).write(spec, sightings, sites, file, cancelled);
    }

    private PictureOutput output(Path file) {
        var name = file.getFileName().toString().toLowerCase(Locale.ROOT);
        var output = byEnding.get(name.substring(name.lastIndexOf('.') + 1));
        if (output == null) {
            throw ProblemException.of(
                    "\"" + file.getFileName() + "\" is no picture that can be made",
                    "End its name in ." + String.join(", .", ENDINGS) + ".");
        }
        return output;
    }
}
