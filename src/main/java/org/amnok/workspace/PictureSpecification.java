package org.amnok.workspace;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.Locale;
import java.util.stream.Collectors;
import org.amnok.domain.ProblemException;
import org.amnok.exchange.SpreadsheetText;
import org.amnok.layout.Sheet;
import org.amnok.map.BaseMap;
import org.amnok.map.MapExtent;
import org.amnok.map.styling.LayerStyling;
import org.amnok.workspace.PictureExport.Request;

/// How a picture was made, as a text file beside it (`map.png.specification.txt`): enough to make
/// the same bytes again with the same version, and to see whether a copy is the one that was made.
/// It names no path, no person and no machine, and no exact frame where that might reveal a
/// generalised place.
final class PictureSpecification {
    private static final String ENDING = ".specification.txt";

    private final Request request;
    private final PreparedRelease release;
    private final LocalDate day;

    /// @param day that is printed on the picture
    PictureSpecification(Request request, PreparedRelease release, LocalDate day) {
        this.request = request;
        this.release = release;
        this.day = day;
    }

    /// Writes it beside a picture that is there.
    ///
    /// @throws ProblemException when it cannot be written or holds what must not leave
    void write(Sheet sheet, Path picture) {
        var text = text(sheet, picture).getBytes(StandardCharsets.UTF_8);
        release.file(picture.resolveSibling(picture.getFileName() + ENDING))
                .write(out -> out.write(text));
    }

    private String text(Sheet sheet, Path picture) {
        var terms = release.review().terms();
        return String.join(
                "\n",
                "Amnok picture specification 1",
                "version: " + ProgramVersion.text(),
                "output: " + picture.getFileName(),
                "output SHA-256: " + sha256(bytes(picture)),
                "size: " + size(),
                "title: " + request.title().replaceAll("\\p{Cntrl}", " "),
                "language: " + request.look().language().code(),
                "theme: " + request.look().theme().name().toLowerCase(Locale.ROOT),
                "projection: " + request.extent().projection().code(),
                "frame: " + frame(sheet),
                "sightings shown as: " + request.look().display().name().toLowerCase(Locale.ROOT),
                "layers from above: " + layers(),
                "legend: " + (request.legend() ? "yes" : "no"),
                "date printed: " + day,
                "policy: " + terms.policy().name(),
                "at least level: " + terms.least().number(),
                "sightings released: " + release.sightings().sightings().size(),
                "released data SHA-256: " + sha256(data()),
                "base map SHA-256: " + sha256(BaseMap.bytes()),
                "");
    }

    private String size() {
        var size = request.size();
        return String.format(
                Locale.ROOT,
                "%d x %d px at %s dpi",
                size.widthPixels(),
                size.heightPixels(),
                size.dpi());
    }

    /// Only where a georeference would be allowed, too.
    private String frame(Sheet sheet) {
        try {
            sheet.georeference();
        } catch (ProblemException e) {
            return "not told, as it might reveal a generalised place";
        }
        MapExtent box = request.extent();
        return String.format(
                Locale.ROOT, "%.6f,%.6f,%.6f,%.6f", box.minX(), box.minY(), box.maxX(), box.maxY());
    }

    /// What a filter of a layer asks for may tell more than the picture.
    private String layers() {
        return request.look().layers().stream()
                .filter(layer -> layer.visible())
                .map(
                        layer ->
                                layer.id().name().toLowerCase(Locale.ROOT)
                                        + (layer.styling().equals(LayerStyling.DESIGNED)
                                                ? ""
                                                : " (restyled)"))
                .collect(Collectors.joining(", "));
    }

    private byte[] data() {
        return SpreadsheetText.of(release.sightings()).getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] bytes(Path picture) {
        try {
            return Files.readAllBytes(picture);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
