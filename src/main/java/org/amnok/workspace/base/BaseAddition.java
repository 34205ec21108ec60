package org.amnok.workspace.base;

import java.nio.file.Path;
import java.util.UUID;
import org.amnok.basemap.BaseFile;
import org.amnok.domain.project.ProjectContents;
import org.amnok.domain.record.BaseLayer;
import org.amnok.domain.record.BaseOptions;
import org.amnok.domain.record.ReliefOptions;

/// Makes base layers of files.
public final class BaseAddition {
    private BaseAddition() {}

    /// A layer above the other base layers, called after its file. Reads the file: not for the FX
    /// thread.
    ///
    /// @throws org.amnok.domain.ProblemException when it is no base map that can be shown
    public static BaseLayer of(Path file, ProjectBases bases, ProjectContents contents) {
        return of(file, "", BaseOptions.AUTOMATIC, bases, contents);
    }

    /// A copy with choices.
    ///
    /// @param table of a file that holds several maps; empty for the first
    public static BaseLayer of(
            Path file,
            String table,
            BaseOptions options,
            ProjectBases bases,
            ProjectContents contents) {
        try (var opened = bases.tried(file, table, options)) {
            return of(file, opened, bases, contents).ofTable(table).with(options(opened, options));
        }
    }

    /// An image whose numbers are heights is a relief unless something else is asked for.
    private static BaseOptions options(BaseFile opened, BaseOptions asked) {
        return asked.stretch() == BaseOptions.Stretch.AUTOMATIC && opened.isElevation()
                ? asked.relieved(ReliefOptions.DESIGNED)
                : asked;
    }

    private static BaseLayer of(
            Path file, BaseFile opened, ProjectBases bases, ProjectContents contents) {
        return new BaseLayer(
                UUID.randomUUID(),
                title(file),
                bases.nameOf(file),
                opened.kind(),
                "",
                1,
                true,
                top(contents) + 1,
                opened.attribution(),
                BaseOptions.AUTOMATIC);
    }

    private static double top(ProjectContents contents) {
        return contents.all(BaseLayer.class).stream()
                .mapToDouble(BaseLayer::position)
                .max()
                .orElse(0);
    }

    private static String title(Path file) {
        var name = String.valueOf(file.getFileName()).replaceFirst("\\.osm\\.pbf$", ".pbf");
        var dot = name.lastIndexOf('.');
        return dot > 0 ? name.substring(0, dot) : name;
    }
}
