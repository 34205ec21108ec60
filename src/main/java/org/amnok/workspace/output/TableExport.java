package org.amnok.workspace.output;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.amnok.domain.project.ProjectContents;
import org.amnok.domain.wording.KeyNames;
import org.amnok.domain.wording.NamesOnMap;
import org.amnok.exchange.output.TableFile;
import org.amnok.files.FileNames;
import org.amnok.layout.PictureFiles;
import org.amnok.layout.chart.CountChart;
import org.amnok.release.OutputFile;
import org.amnok.release.Release;
import org.amnok.release.ReleaseTerms;
import org.amnok.render.TextRenderer;
import org.amnok.store.StreamedProject;
import org.amnok.words.Messages;
import org.amnok.workspace.KnownPlaces;
import org.amnok.workspace.counting.ChartDrawing;
import org.amnok.workspace.counting.ChartRequest;
import org.amnok.workspace.counting.ComparedWith;
import org.amnok.workspace.counting.ReleasedTables;
import org.amnok.workspace.counting.TableRequest;

/// Writes tables of what leaves with a release. Thread-safe.
///
/// @param letters of charts
public record TableExport(Releases releases, KnownPlaces places, TextRenderer letters) {
    /// Of the files that can be written, without dots.
    public static final List<String> ENDINGS = List.of("csv", "json", "html", "png", "svg", "pdf");

    private static final List<String> DATA = List.of("csv", "json", "html");

    /// True when a file of this name can be written.
    public static boolean isKnown(Path file) {
        return ENDINGS.contains(FileNames.ending(file));
    }

    /// True for what is neither drawn nor a page.
    public static boolean isPlain(Path file) {
        return DATA.contains(FileNames.ending(file)) && !FileNames.ending(file).equals("html");
    }

    /// The files that are written: beside a picture lie its numbers.
    public static List<Path> outputs(Path file) {
        return DATA.contains(FileNames.ending(file)) ? List.of(file) : List.of(file, numbers(file));
    }

    private static Path numbers(Path file) {
        return file.resolveSibling(file.getFileName() + PictureExtras.NUMBERS);
    }

    /// A release of what a request counts: of both sides, when two are compared.
    ///
    /// @param also what else is asked of each report
    /// @param author the name that edits are signed with; it stays here
    /// @throws org.amnok.domain.ProblemException when a filter asks for what never leaves
    public Release release(
            ReleaseTerms terms,
            TableRequest request,
            ExportQuery also,
            StreamedProject project,
            String author) {
        var asked = new ExportQuery(request.filter(), also.condition());
        var other = request.other();
        var question = other == null ? asked : releases.either(asked, other, project.items());
        return releases.release(terms, releases.choice(question, project).by(author));
    }

    /// Writes the table, or the comparison, in the format that the name of the file ends in.
    ///
    /// @param chart how a picture is drawn
    /// @throws org.amnok.domain.ProblemException when the file cannot be written, or would hold
    ///   what must not leave
    public void write(
            Release release,
            TableRequest request,
            ChartRequest chart,
            ProjectContents contents,
            Path file) {
        var tables = new ReleasedTables(release, request, places);
        if (!DATA.contains(FileNames.ending(file))) {
            var drawing = new ChartDrawing(letters, new KeyNames(contents, places), chart);
            var policy = Messages.in(chart.language().code(), release.terms().policy()::label);
            var sheet =
                    request.other() == null
                            ? drawing.of(tables.table(), policy)
                            : compared(drawing, tables, request, policy);
            new PictureFiles().write(sheet, release.file(file), () -> false);
            write(release, request, chart, contents, numbers(file));
            return;
        }
        if (FileNames.ending(file).equals("html")) {
            var drawing = new ChartDrawing(letters, new KeyNames(contents, places), chart);
            release.file(file).write(page(tables, request, drawing));
            return;
        }
        release.file(file).write(content(tables, request, files(contents), FileNames.ending(file)));
    }

    private static CountChart compared(
            ChartDrawing drawing, ReleasedTables tables, TableRequest request, String policy) {
        var beside = tables.comparison();
        var a = Objects.requireNonNull(request.other());
        var words =
                Messages.in(
                        drawing.request().language().code(),
                        () ->
                                ComparedWith.words(
                                        beside, a, request.filter(), drawing.names().facets()));
        return drawing.of(beside, policy).comparing(words);
    }

    /// Writes tables as data.
    ///
    /// @param contents names the sites
    public static TableFile files(ProjectContents contents) {
        var names = new KeyNames(contents, NamesOnMap.NONE);
        return new TableFile(
                names::inFiles, (of, key) -> Messages.english(() -> names.of(of, key)));
    }

    private static OutputFile.Content page(
            ReleasedTables tables, TableRequest request, ChartDrawing drawing) {
        if (request.other() != null) {
            var beside = tables.comparison();
            return out -> drawing.page(beside.a(), Set.of()).write(beside, out);
        }
        var table = tables.table();
        return out -> drawing.page(table, request.measures()).write(table, out);
    }

    private static OutputFile.Content content(
            ReleasedTables tables, TableRequest request, TableFile files, String ending) {
        if (request.other() != null) {
            var comparison = tables.comparison();
            return ending.equals("csv")
                    ? out -> files.csv(comparison, out)
                    : out -> files.json(comparison, tables.caveats(), out);
        }
        var table = tables.table();
        return ending.equals("csv") ? out -> files.csv(table, out) : out -> files.json(table, out);
    }
}
