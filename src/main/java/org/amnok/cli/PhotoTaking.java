package org.amnok.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.amnok.domain.Problem;
import org.amnok.domain.Progress;
import org.amnok.words.Messages;
import org.amnok.workspace.Workspace;
import org.amnok.workspace.evidence.IncomingPhoto;
import org.amnok.workspace.evidence.PhotoIntake;
import org.amnok.workspace.evidence.PhotoRequest;

/// Photos that come in by the command line: each the evidence of a draft without a place, dated by
/// its camera's clock. Where a camera stood is not what was seen.
///
/// @param clock to which zone the cameras' clocks were set
/// @param keepsStandpoints true when where the cameras stood is kept beside, as a person asked
/// @param isDry true to tell only
/// @param out where it is told
record PhotoTaking(
        Workspace workspace,
        boolean keepsStandpoints,
        CameraClock clock,
        boolean isDry,
        PrintWriter out) {
    /// One that cannot be kept is reported and does not stop the others.
    void take(List<Path> files) {
        var intake = new PhotoIntake(workspace, InstantSource.system());
        var looked = intake.look(files, Progress.NONE);
        var fresh = looked.stream().filter(IncomingPhoto::isNew).toList();
        var refused = new ArrayList<Problem>();
        looked.stream().map(IncomingPhoto::trouble).filter(Objects::nonNull).forEach(refused::add);
        var count = fresh.size();
        if (!isDry && count > 0) {
            var requests = fresh.stream().map(this::request).toList();
            var kept = intake.keep(requests, workspace.author(), Progress.NONE);
            kept.edit().ifPresent(edit -> workspace.perform(edit).join());
            refused.addAll(kept.refused());
            count = kept.sightings().size();
        }
        report(looked, count);
        refused.forEach(
                problem -> out.println(Messages.text("common.rejected", problem.sentence())));
    }

    private PhotoRequest request(IncomingPhoto photo) {
        return new PhotoRequest(photo, keepsStandpoints && photo.hasStandpoint(), clock.of(photo));
    }

    /// By which zones drafts are dated: a clock tells none by itself.
    private void reportDates(List<IncomingPhoto> looked) {
        looked.stream()
                .filter(IncomingPhoto::isNew)
                .flatMap(photo -> Stream.ofNullable(clock.of(photo)))
                .collect(Collectors.groupingBy(ZoneId::getId, TreeMap::new, Collectors.counting()))
                .forEach(
                        (zone, photos) ->
                                out.println(
                                        Messages.text(
                                                "cli.dated_by_the_cameras_clock", photos, zone)));
    }

    private void report(List<IncomingPhoto> looked, int count) {
        out.println(Messages.text(isDry ? "cli.photos_would_be_added" : "cli.photos_added", count));
        reportDates(looked);
        looked.stream()
                .filter(IncomingPhoto::isNew)
                .forEach(p -> p.doubts().forEach(words -> out.println(p.name() + ": " + words)));
        var there = looked.stream().filter(p -> p.there() != null || p.isRepeated()).count();
        if (there > 0) {
            out.println(Messages.text("cli.left_out_there_already", there));
        }
        var placed = looked.stream().filter(IncomingPhoto::hasStandpoint).count();
        if (placed > 0) {
            out.println(
                    Messages.text(
                            "cli.say_where_the_camera_stood",
                            placed,
                            (keepsStandpoints
                                    ? Messages.text("cli.kept_as_standpoints_which_never")
                                    : Messages.text("cli.not_kept_standpoints_keeps_it"))));
        }
    }
}
