package org.amnok.layout;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.amnok.domain.ProblemException;
import org.amnok.layout.raster.Greys;
import org.amnok.layout.raster.JpegEncoder;
import org.amnok.layout.raster.PngEncoder;
import org.amnok.layout.raster.TiffEncoder;
import org.amnok.layout.svg.SvgPage;
import org.amnok.release.OutputFile;
import org.amnok.render.RenderReport;
import org.amnok.words.Messages;

/// Makes picture files in the format that their name ends in. Thread-safe.
public final class PictureFiles {
    /// What names of pictures may end in, without the dot.
    public static final List<String> ENDINGS =
            List.of("png", "jpg", "jpeg", "tif", "tiff", "svg", "pdf");

    private final boolean georeferenced;
    private final boolean outlines;

    public PictureFiles() {
        this(false, false);
    }

    /// @param georeferenced true for TIFF that says how it lies on the ground
    /// @param outlines true for SVG with letters as shapes, which looks alike without our fonts
    public PictureFiles(boolean georeferenced, boolean outlines) {
        this.georeferenced = georeferenced;
        this.outlines = outlines;
    }

    /// Draws a sheet and writes it, wholly or not at all.
    ///
    /// @return what became of its maps; empty when it was cancelled and nothing was written
    /// @throws ProblemException when the file cannot be written, or holds what must not leave
    public Optional<RenderReport> write(Sheet sheet, OutputFile file, BooleanSupplier cancelled) {
        return output(file).write(sheet, file, cancelled);
    }

    /// Draws a sheet and writes it aside, to be kept together with others.
    ///
    /// @return empty when it was cancelled and nothing was written
    public Optional<OutputFile.Aside> prepare(
            Sheet sheet, OutputFile file, BooleanSupplier cancelled) {
        return output(file).draw(sheet, cancelled).map(drawn -> drawn.prepare(file));
    }

    private PictureOutput output(OutputFile file) {
        var name = file.name().toLowerCase(Locale.ROOT);
        return switch (name.substring(name.lastIndexOf('.') + 1)) {
            case "png" ->
                    new RasterPicture(
                            (image, sheet, out) ->
                                    PngEncoder.write(image, sheet.size().dpi(), out));
            case "jpg", "jpeg" ->
                    new RasterPicture(
                            (image, sheet, out) ->
                                    JpegEncoder.write(image, sheet.size().dpi(), out));
            case "tif", "tiff" -> new RasterPicture(this::writeTiff);
            case "svg" -> new SvgPicture(outlines);
            case "pdf" -> new PdfPicture();
            default ->
                    throw ProblemException.of(
                            Messages.text("layout.is_no_picture_that_can_be", file.name()),
                            Messages.text("layout.end_its_name_in", String.join(", .", ENDINGS)));
        };
    }

    private void writeTiff(BufferedImage image, Sheet sheet, OutputStream out) throws IOException {
        var ground = georeferenced ? sheet.georeference() : null;
        TiffEncoder.write(image, sheet.size().dpi(), ground, out);
    }

    /// Makes SVG for designers. Thread-safe.
    ///
    /// @param outlines true for letters as shapes
    private record SvgPicture(boolean outlines) implements PictureOutput {
        @Override
        public Optional<DrawnSheet> draw(Sheet sheet, BooleanSupplier cancelled) {
            var page = new SvgPage(sheet.size().width(), sheet.size().height(), outlines);
            var report = sheet.paint(page.graphics(), cancelled);
            if (report.cancelled()) {
                return Optional.empty();
            }
            var drawn =
                    page.document(
                            sheet.title(), sheet.caption().alternative(), sheet.language().code());
            var svg = sheet.isBlackOnWhite() ? Greys.svg(drawn) : drawn;
            return Optional.of(
                    new DrawnSheet(
                            report,
                            out -> out.write(svg.getBytes(StandardCharsets.UTF_8)),
                            page.outlined().text()));
        }
    }
}
