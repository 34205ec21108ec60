package org.amnok.workspace;

import java.nio.file.Path;
import java.util.Optional;
import org.amnok.exchange.parquet.ReportFolder;
import org.amnok.files.PrivateFolder;

/// The folder of reports that a window shows around an empty project, which lies in a private
/// folder and is gone when it is closed. Set once, before others look.
public final class OpenFolder implements AutoCloseable {
    private volatile Optional<ReportFolder> reports = Optional.empty();
    private volatile Optional<PrivateFolder> around = Optional.empty();

    /// @param place where the project lies
    public void set(ReportFolder opened, PrivateFolder place) {
        reports = Optional.of(opened);
        around = Optional.of(place);
    }

    /// Empty when a project is shown.
    public Optional<ReportFolder> reports() {
        return reports;
    }

    /// What a person opened: the folder, or else the file of the project.
    public Path or(Path project) {
        return reports.map(ReportFolder::path).orElse(project);
    }

    @Override
    public void close() {
        reports.ifPresent(ReportFolder::close);
        around.ifPresent(PrivateFolder::close);
    }
}
