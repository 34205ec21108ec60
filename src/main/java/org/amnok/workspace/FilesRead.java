package org.amnok.workspace;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.amnok.domain.ProblemException;
import org.amnok.domain.project.ProjectContents;
import org.amnok.domain.record.BaseLayer;
import org.amnok.workspace.base.ProjectBases;

/// The files that a project is read from, which no output may replace: itself and its base maps.
public final class FilesRead {
    private FilesRead() {}

    /// @param contents of the project; whether they hold its sightings makes no difference
    public static List<Path> of(Path project, ProjectContents contents) {
        var read = new ArrayList<Path>();
        read.add(project);
        for (var base : contents.all(BaseLayer.class)) {
            try {
                read.add(ProjectBases.file(project, base));
            } catch (ProblemException noValidName) {
                // Then there is no such file that could be replaced.
            }
        }
        return read;
    }
}
