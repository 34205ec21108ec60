package org.amnok.workspace.output;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.amnok.domain.Sha256;
import org.amnok.exchange.output.SpreadsheetText;
import org.amnok.layout.Sheet;
import org.amnok.map.ground.BaseMap;
import org.amnok.release.Release;
import org.amnok.workspace.ProgramVersion;

/// How an output was made, as a text file beside it (`map.png.specification.txt`): enough to make
/// the same bytes again with the same version, and to see whether a copy is the one that was made.
/// It names no path, no person and no machine. What is not in the output has no hash by which a
/// guess could be checked: such hashes are made under the secret of the release, which the history
/// of the project keeps.
///
/// @param settings "name: value", as they are to be read
record Specification(Release release, List<String> settings) {
    static final String ENDING = ".specification.txt";

    Specification {
        settings = List.copyOf(settings);
    }

    /// Writes it beside an output that is there.
    ///
    /// @throws org.amnok.domain.ProblemException when it cannot be written or holds what must not
    ///   leave
    void write(Sheet sheet, Path output) {
        var text = text(sheet, output).getBytes(StandardCharsets.UTF_8);
        release.file(output.resolveSibling(output.getFileName() + ENDING))
                .write(out -> out.write(text));
    }

    private String text(Sheet sheet, Path output) {
        return text(
                sheet,
                Stream.of(
                        "output: " + output.getFileName(),
                        "output SHA-256: " + sha256(release.outbox().lying(output))));
    }

    /// Without what only a file can tell.
    String text(Sheet sheet) {
        return text(sheet, Stream.empty());
    }

    private String text(Sheet sheet, Stream<String> output) {
        return Stream.of(
                        Stream.of("Amnok specification 1", "version: " + ProgramVersion.text()),
                        output,
                        Stream.of(
                                "size: " + size(sheet),
                                "title: " + sheet.title().replaceAll("\\p{Cntrl}", " "),
                                "language: " + sheet.language().code()),
                        settings.stream(),
                        Stream.of(
                                "policy: " + release.terms().policy().name(),
                                "at least level: " + release.terms().least().number(),
                                "sightings released: " + sightings(),
                                "released data HMAC-SHA-256: " + sealed(release, data()),
                                "base map SHA-256: " + new Sha256().add(BaseMap.bytes()).hex()))
                .flatMap(lines -> lines)
                .map(line -> line + "\n")
                .collect(Collectors.joining());
    }

    /// All that were released, and how many of them a map can show: the gate counts those.
    private String sightings() {
        var all = release.sightings().sightings();
        var placed = all.stream().filter(s -> s.point() != null || s.stretch() != null).count();
        return placed == all.size()
                ? String.valueOf(all.size())
                : all.size() + ", " + placed + " of them with a place";
    }

    private static String size(Sheet sheet) {
        var size = sheet.size();
        return size.widthPixels() + " x " + size.heightPixels() + " px at " + size.dpi() + " dpi";
    }

    private byte[] data() {
        return SpreadsheetText.of(release.sightings(), List.of()).getBytes(StandardCharsets.UTF_8);
    }

    /// @return as [org.amnok.release.ReleaseIdentifiers#sealed] has it
    static String sealed(Release release, byte[] bytes) {
        return release.terms().identifiers().sealed(bytes);
    }

    private static String sha256(Path output) {
        try {
            return Sha256.of(output).hex();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
