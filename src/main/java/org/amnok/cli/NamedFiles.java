package org.amnok.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.amnok.domain.Problem;
import org.amnok.words.Messages;
import org.amnok.workspace.evidence.DroppedFiles;

/// Files that are named to an import, sorted by what is in them.
///
/// @param photos pictures and videos, those in folders among them
/// @param sightings all others, and those in folders that hold sightings
/// @param leftOut what lies in folders and is neither
record NamedFiles(List<Path> photos, List<Path> sightings, List<Problem> leftOut) {
    static NamedFiles of(List<Path> named) {
        var photos = new ArrayList<Path>();
        var sightings = new ArrayList<Path>();
        var leftOut = new ArrayList<Problem>();
        for (var path : named) {
            if (Files.isDirectory(path) && !String.valueOf(path.getFileName()).endsWith(".gdb")) {
                var found = DroppedFiles.of(List.of(path));
                sightings.addAll(found.sightings());
                photos.addAll(found.evidence().stream().filter(DroppedFiles::isPicture).toList());
                found.evidence().stream()
                        .filter(file -> !DroppedFiles.isPicture(file))
                        .map(NamedFiles::neither)
                        .forEach(leftOut::add);
                found.projects().stream().map(NamedFiles::neither).forEach(leftOut::add);
                found.bases().stream().map(NamedFiles::neither).forEach(leftOut::add);
            } else if (DroppedFiles.isPicture(path)) {
                photos.add(path);
            } else {
                sightings.add(path);
            }
        }
        return new NamedFiles(photos, sightings, leftOut);
    }

    private static Problem neither(Path file) {
        return new Problem(
                Messages.text("cli.the_file_is_neither_a_photo"),
                file.toString(),
                Messages.text("cli.name_it_by_itself_or_take"));
    }
}
