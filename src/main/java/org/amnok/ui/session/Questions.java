package org.amnok.ui.session;

import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.amnok.domain.Problem;
import org.amnok.exchange.parquet.ReportFolder;
import org.amnok.exchange.parquet.Stop;

/// Questions of one kind to whatever is open: a project answers by its index, a folder of reports
/// by its files. Only the newest counts.
public final class Questions<T> {
    private final LatestTask<T> toProject;
    private final Optional<FolderReports> reports;
    private final Optional<FolderReports.Asking<T>> toFolder;

    Questions(LatestTask<T> toProject, Optional<FolderReports> reports) {
        this.toProject = toProject;
        this.reports = reports;
        toFolder = reports.map(FolderReports::asking);
    }

    /// @param ofProject and ofFolder: what is asked, beside the FX thread, of the one that is open
    public void ask(
            Supplier<T> ofProject,
            BiFunction<ReportFolder, Stop, T> ofFolder,
            Consumer<T> use,
            Consumer<Problem> failed) {
        if (toFolder.isPresent()) {
            var folder = reports.orElseThrow().folder();
            toFolder.get().ask(stop -> ofFolder.apply(folder, stop), use, failed);
        } else {
            toProject.ask(ofProject, use, failed);
        }
    }

    public void cancel() {
        toProject.cancel();
        toFolder.ifPresent(FolderReports.Asking::cancel);
    }
}
