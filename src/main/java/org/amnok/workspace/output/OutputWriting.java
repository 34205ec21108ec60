package org.amnok.workspace.output;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import org.amnok.exchange.output.CsvLines;
import org.amnok.layout.CaptionFile;
import org.amnok.layout.GroundFiles;
import org.amnok.layout.PictureFiles;
import org.amnok.layout.Sheet;
import org.amnok.release.OutputFile;
import org.amnok.release.Release;
import org.amnok.render.RenderReport;
import org.amnok.workspace.output.PictureExtras.Extra;

/// Writes a sheet and what is wanted beside it.
///
/// @param settings of the specification, as far as a sheet lets them be told
public record OutputWriting(
        Release release, PictureExtras extras, Function<Sheet, List<String>> settings) {
    /// Takes up to seconds: not for the FX thread.
    ///
    /// @return what became of the maps; empty when it was cancelled and nothing was written
    /// @throws org.amnok.domain.ProblemException when something cannot be written, or would hold
    ///   what must not leave
    public Optional<RenderReport> write(Sheet plain, Path file, BooleanSupplier cancelled) {
        var edited = extras.caption();
        var sheet = edited == null ? plain : plain.captioned(edited.over(plain.caption()));
        extras.outputs(file).forEach(release.rules()::require);
        var output = release.file(file);
        if (extras.has(Extra.GEOREFERENCE)) {
            GroundFiles.check(sheet, output);
        }
        var picture = release.file(file, sheet.namesOfOthers());
        var report =
                new PictureFiles(extras.has(Extra.GEOREFERENCE), extras.has(Extra.OUTLINES))
                        .write(sheet, picture, cancelled);
        if (report.isPresent()) {
            writeBeside(sheet, output, file);
            writeNumbers(plain.counted(), file);
        }
        return report;
    }

    /// Nothing where nothing was counted.
    private void writeNumbers(List<List<String>> lines, Path file) {
        if (extras.has(Extra.NUMBERS) && !lines.isEmpty()) {
            var beside = file.resolveSibling(file.getFileName() + PictureExtras.NUMBERS);
            release.file(beside).write(out -> CsvLines.write(lines, out));
        }
    }

    private void writeBeside(Sheet sheet, OutputFile output, Path file) {
        if (extras.has(Extra.GEOREFERENCE)) {
            GroundFiles.write(sheet, output);
        }
        if (extras.has(Extra.CAPTION_FILE)) {
            CaptionFile.write(sheet, output);
        }
        if (extras.has(Extra.SPECIFICATION)) {
            new Specification(release, settings.apply(sheet)).write(sheet, file);
        }
    }
}
