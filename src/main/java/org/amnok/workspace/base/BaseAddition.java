package org.amnok.workspace.base;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.amnok.basemap.BaseFile;
import org.amnok.basemap.BaseFiles;
import org.amnok.domain.Problem;
import org.amnok.domain.ProblemException;
import org.amnok.domain.project.ProjectContents;
import org.amnok.domain.record.BaseLayer;
import org.amnok.domain.record.BaseOptions;
import org.amnok.domain.record.ReliefOptions;
import org.jspecify.annotations.Nullable;

/// Makes base layers of files.
public final class BaseAddition {
    /// A file of more is asked about by name: each is read, and drawn.
    private static final int MOST_IN_FILE = 50;

    private BaseAddition() {}

    /// Layers of files that were given together: those of heights are tiles of one, each other file
    /// is one of its own, or one for each layer that it holds. Reads the files: not for the FX
    /// thread.
    ///
    /// @param failed takes what is wrong with a file, or a layer of it, that cannot be shown
    public static List<BaseLayer> of(
            List<Path> files,
            ProjectBases bases,
            ProjectContents contents,
            Consumer<Problem> failed) {
        return of(files, "", BaseOptions.AUTOMATIC, bases, contents, failed);
    }

    /// Copies with choices, each above the one before.
    ///
    /// @param table of files that hold several maps; empty for all of them
    /// @param failed takes what is wrong with a file, or a layer of it, that cannot be shown
    public static List<BaseLayer> of(
            List<Path> files,
            String table,
            BaseOptions options,
            ProjectBases bases,
            ProjectContents contents,
            Consumer<Problem> failed) {
        var layers = new ArrayList<BaseLayer>();
        var tiles = new ArrayList<Path>();
        for (var file : files) {
            try {
                var added = ofFile(file, table, options, bases, contents, failed);
                layers.addAll(added);
                if (added.stream().limit(1).anyMatch(BaseLayer::isRelief)) {
                    tiles.add(file.toAbsolutePath().normalize());
                }
            } catch (ProblemException e) {
                failed.accept(e.problem());
            }
        }
        var folder = tiles.size() < 2 ? null : folder(tiles);
        if (folder != null) {
            layers.removeIf(BaseLayer::isRelief);
            var names = BaseFiles.namesOf(folder, tiles);
            layers.add(of(folder, names, options, bases, contents));
        }
        for (var i = 0; i < layers.size(); i++) {
            layers.set(i, layers.get(i).at(layers.get(i).position() + i));
        }
        return layers;
    }

    /// The deepest that all lie in; null for none.
    private static @Nullable Path folder(List<Path> files) {
        var folder = files.getFirst().getParent();
        for (var file : files) {
            while (folder != null && !file.startsWith(folder)) {
                folder = folder.getParent();
            }
        }
        return folder;
    }

    /// One, or one for each layer of a file that holds several.
    private static List<BaseLayer> ofFile(
            Path file,
            String table,
            BaseOptions options,
            ProjectBases bases,
            ProjectContents contents,
            Consumer<Problem> failed) {
        List<String> names;
        try (var opened = bases.tried(file, table, options)) {
            names = opened.tables();
        }
        if (names.isEmpty()) {
            return List.of(of(file, table, options, bases, contents));
        }
        if (!table.isEmpty()) {
            names = List.of(table);
        }
        if (names.size() > MOST_IN_FILE) {
            throw ProblemException.ofFile(
                    file,
                    "workspace.it_holds_many_layers",
                    "workspace.add_one_by_name",
                    names.size());
        }
        var layers = new ArrayList<BaseLayer>();
        for (var name : names) {
            try {
                layers.add(
                        of(file, name, options, bases, contents)
                                .titled(title(file) + " – " + name));
            } catch (ProblemException e) {
                failed.accept(e.problem());
            }
        }
        return layers;
    }

    private static BaseLayer of(
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
