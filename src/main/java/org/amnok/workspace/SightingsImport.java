package org.amnok.workspace;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletionException;
import org.amnok.domain.Edit;
import org.amnok.domain.ProblemException;
import org.amnok.domain.ProjectContents;
import org.amnok.domain.Sighting;
import org.amnok.exchange.CsvImport;
import org.amnok.exchange.ImportReport;

/// Brings sightings from a CSV file into an open project, as one edit that undo takes back whole.
/// Waits for the disk: not for the FX thread.
public final class SightingsImport {
    private final Workspace workspace;

    public SightingsImport(Workspace workspace) {
        this.workspace = workspace;
    }

    /// Imports what can be read and writes the rows that cannot to `FILE.rejected.csv` beside the
    /// file, replacing what an earlier import wrote there.
    ///
    /// @throws ProblemException when the file cannot be read at all, the rejected rows cannot be
    ///   written, or the edit was not kept; then nothing was imported
    public ImportOutcome importCsv(Path csv) {
        var report = read(csv);
        // First: rows must not be kept while the others are lost.
        var rejectedFile = writeRejected(report, csv);
        var added = keepNewOnes(report);
        return new ImportOutcome(added, report.accepted().size() - added, report, rejectedFile);
    }

    /// Imports a file of which no row may be missing.
    ///
    /// @throws ProblemException also when a row is rejected; then nothing was imported
    void importAll(Path csv) {
        var report = read(csv);
        if (!report.rejected().isEmpty()) {
            throw new ProblemException(report.rejected().getFirst().problem());
        }
        keepNewOnes(report);
    }

    private ImportReport read(Path csv) {
        return CsvImport.read(csv, workspace.state().contents().sites());
    }

    private int keepNewOnes(ImportReport report) {
        var added = newOnes(report.accepted(), workspace.state().contents());
        if (!added.isEmpty()) {
            perform(new Edit.Batch("import sightings", added));
        }
        return added.size();
    }

    private static List<Edit> newOnes(List<Sighting> read, ProjectContents contents) {
        var seen = new HashSet<UUID>();
        return read.stream()
                .filter(s -> !contents.hasSighting(s.uuid()) && seen.add(s.uuid()))
                .<Edit>map(Edit.Add::new)
                .toList();
    }

    private void perform(Edit edit) {
        try {
            workspace.perform(edit).join();
        } catch (CompletionException failed) {
            throw failed.getCause() instanceof ProblemException problem ? problem : failed;
        }
    }

    private static Optional<Path> writeRejected(ImportReport report, Path csv) {
        if (report.rejected().isEmpty()) {
            return Optional.empty();
        }
        var file = rejectedFile(csv);
        CsvImport.writeRejected(report, file);
        return Optional.of(file);
    }

    /// `sightings.csv` → `sightings.rejected.csv`.
    static Path rejectedFile(Path csv) {
        var name = csv.toAbsolutePath().getFileName().toString().replaceFirst("(?i)\\.csv$", "");
        return csv.resolveSibling(name + ".rejected.csv");
    }
}
