package org.amnok.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.amnok.domain.Problem;
import org.amnok.workspace.IncomingPhoto;
import org.amnok.workspace.IntakeWatch;
import org.amnok.workspace.PhotoIntake;
import org.amnok.workspace.PhotoWish;
import org.amnok.workspace.Workspace;

/// Photos that come in by the command line: each the evidence of a draft without a place. Where a
/// camera stood is not what was seen.
///
/// @param keepsStandpoints true when where the cameras stood is kept beside, as a person asked
/// @param isDry true to tell only
/// @param out where it is told
record PhotoTaking(Workspace workspace, boolean keepsStandpoints, boolean isDry, PrintWriter out) {
    /// One that cannot be kept is told and does not stop the others.
    void take(List<Path> files) {
        var intake = new PhotoIntake(workspace, InstantSource.system());
        var looked = intake.look(files, IntakeWatch.NONE);
        var fresh = looked.stream().filter(IncomingPhoto::isNew).toList();
        var refused = new ArrayList<Problem>();
        looked.stream().map(IncomingPhoto::trouble).filter(Objects::nonNull).forEach(refused::add);
        var count = fresh.size();
        if (!isDry && count > 0) {
            var wishes =
                    fresh.stream()
                            .map(p -> new PhotoWish(p, keepsStandpoints && p.hasStandpoint(), null))
                            .toList();
            var kept = intake.keep(wishes, workspace.author(), IntakeWatch.NONE);
            kept.edit().ifPresent(edit -> workspace.perform(edit).join());
            refused.addAll(kept.refused());
            count = kept.sightings().size();
        }
        tell(looked, count);
        refused.forEach(problem -> out.println("rejected: " + problem.sentence()));
        out.flush();
    }

    private void tell(List<IncomingPhoto> looked, int count) {
        out.println(
                count
                        + (count == 1 ? " photo" : " photos")
                        + (isDry ? " would be" : "")
                        + " added, each as evidence of a draft without a place");
        var there = looked.stream().filter(p -> p.there() != null || p.isRepeated()).count();
        if (there > 0) {
            out.println("  " + there + " left out: there already");
        }
        var placed = looked.stream().filter(IncomingPhoto::hasStandpoint).count();
        if (placed > 0) {
            out.println(
                    "  "
                            + placed
                            + " say where the camera stood: "
                            + (keepsStandpoints
                                    ? "kept as standpoints, which never leave"
                                    : "not kept; --standpoints keeps it"));
        }
    }
}
