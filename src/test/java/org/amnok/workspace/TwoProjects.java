package org.amnok.workspace;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.amnok.domain.Progress;
import org.amnok.domain.Sightings;
import org.amnok.domain.merge.Question;
import org.amnok.domain.merge.Side;
import org.amnok.domain.project.Edit;
import org.amnok.domain.record.Item;
import org.amnok.domain.record.Sighting;
import org.amnok.geo.border.BorderGeography;
import org.amnok.store.ProjectStore.Access;
import org.amnok.workspace.merge.MergePlan;
import org.amnok.workspace.merge.MergeReport;
import org.amnok.workspace.merge.ProjectMerge;
import org.amnok.workspace.merge.ProjectMerge.Preference;
import org.amnok.workspace.share.ProjectUnion;
import org.amnok.workspace.share.ShareReport;

/// Projects that Kim and Park edit apart, for tests of merging.
public final class TwoProjects {
    private final Path folder;

    public TwoProjects(Path folder) {
        this.folder = folder;
    }

    public Path file(String name) {
        return folder.resolve(name + ".gpkg");
    }

    public Path create(String name, Edit... edits) {
        Workspace.create(file(name), List.of(), BorderGeography::none).close();
        return edit(name, "", edits);
    }

    /// The same file under another name.
    public Path copy(String from, String to) {
        try {
            return Files.copy(file(from), file(to));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// The same, as of projects of before operations were named, each brought up to date by itself:
    /// they know the same history, and no device in common.
    public Path copyOfOld(String from, String to) {
        var copy = copy(from, to);
        for (var name : List.of(from, to)) {
            try (var connection = DriverManager.getConnection("jdbc:sqlite:" + file(name));
                    var forgetting = connection.createStatement()) {
                forgetting.executeUpdate("DELETE FROM amnok_span");
                forgetting.executeUpdate("DELETE FROM amnok_device");
            } catch (SQLException e) {
                throw new IllegalStateException(e);
            }
        }
        return copy;
    }

    /// Takes what was done in a file with a history in common.
    public ShareReport unite(String into, String other, Progress watch) {
        try (var here = open(into)) {
            return ProjectUnion.of(here, file(other)).orElseThrow().take(watch);
        }
    }

    public Path edit(String name, String author, Edit... edits) {
        try (var workspace = open(name)) {
            workspace.signAs(author);
            for (var edit : edits) {
                workspace.perform(edit).join();
            }
        }
        return file(name);
    }

    /// Gives a sighting another title.
    public Path retitle(String name, String author, UUID sighting, String title) {
        return change(name, author, sighting, s -> s.edit().title(title).done(Sightings.NOON));
    }

    public Path change(String name, String author, UUID uuid, Function<Sighting, Sighting> change) {
        try (var workspace = open(name)) {
            workspace.signAs(author);
            var before = workspace.state().contents().sighting(uuid).orElseThrow();
            workspace.perform(new Edit.Replace(before, change.apply(before), "edit")).join();
        }
        return file(name);
    }

    public static Edit set(Item item) {
        return new Edit.Set(null, item, "add");
    }

    public Workspace open(String name) {
        return Workspace.open(file(name), Access.READ_WRITE);
    }

    public MergePlan plan(String into, String other) {
        try (var here = open(into);
                var merge = ProjectMerge.open(here, file(other))) {
            return merge.plan(Progress.NONE);
        }
    }

    /// Leaves open what both changed.
    public MergeReport merge(String into, String other) {
        return merge(into, other, plan -> Map.of());
    }

    public MergeReport merge(String into, String other, Preference preference) {
        return merge(into, other, plan -> ProjectMerge.all(plan, preference));
    }

    public MergeReport merge(
            String into, String other, Function<MergePlan, Map<Question, Side>> decisions) {
        try (var here = open(into);
                var merge = ProjectMerge.open(here, file(other))) {
            here.signAs("Lee");
            var plan = merge.plan(Progress.NONE);
            return merge.apply(plan, decisions.apply(plan), Progress.NONE);
        }
    }

    public Sighting sighting(String name, UUID uuid) {
        try (var workspace = Workspace.open(file(name), Access.READ_ONLY)) {
            return workspace.state().contents().sighting(uuid).orElseThrow();
        }
    }
}
