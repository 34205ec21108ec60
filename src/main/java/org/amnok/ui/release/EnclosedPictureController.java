package org.amnok.ui.release;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.amnok.domain.codelist.Sensitivity;
import org.amnok.domain.record.Evidence;
import org.amnok.domain.record.Sighting;
import org.amnok.exchange.output.DataFormat;
import org.amnok.release.Release;
import org.amnok.release.ReleasedPictures;
import org.amnok.ui.evidence.EvidenceImages;
import org.amnok.ui.evidence.PictureChoice;
import org.amnok.ui.project.Dialogs;
import org.amnok.ui.project.OpenProject;
import org.amnok.ui.session.Tasks;
import org.amnok.words.Messages;
import org.amnok.workspace.WorkspaceState;
import org.amnok.workspace.evidence.EvidenceOffer;
import org.amnok.workspace.evidence.EvidencePictures;

/// Asks which pictures leave with a file, if it is one that holds any and any may.
record EnclosedPictureController(Dialogs dialogs, Tasks tasks) {
    /// Goes on with the pictures of a release that were chosen, which may be none; with nothing
    /// when no file shall be written after all.
    void ask(
            Supplier<Release> release,
            Path file,
            OpenProject bench,
            Consumer<ReleasedPictures> then) {
        if (DataFormat.of(file.getFileName().toString()).orElse(null) != DataFormat.KMZ) {
            then.accept(ReleasedPictures.NONE);
            return;
        }
        ask(release, bench, then);
    }

    /// The same for an output that holds pictures.
    void ask(Supplier<Release> release, OpenProject bench, Consumer<ReleasedPictures> then) {
        var state = bench.session().state().get();
        tasks.work(() -> offer(release.get(), state))
                .then(offer -> choose(offer, bench).ifPresent(then))
                .start(dialogs::report);
    }

    /// What may leave.
    ///
    /// @param evidence of each picture that can be drawn
    /// @param titles of the sightings of the pictures
    private record Offer(
            ReleasedPictures pictures, List<Evidence> evidence, Map<UUID, String> titles) {
        /// How many cannot be drawn.
        int undrawn() {
            return pictures.offered().size() - evidence.size();
        }

        String title(Evidence each) {
            return titles.getOrDefault(each.sightingUuid(), "");
        }
    }

    private static Offer offer(Release release, WorkspaceState state) {
        var contents = state.contents();
        var all = EvidenceOffer.of(state.file(), contents);
        var pictures = release.pictures(all);
        var evidence =
                pictures.offered().stream()
                        .flatMap(each -> contents.find(Evidence.class, each.uuid()).stream())
                        .filter(each -> EvidencePictures.canShow(each.original()))
                        .toList();
        var sightings = evidence.stream().map(Evidence::sightingUuid).distinct().toList();
        var titles =
                contents.sightings(sightings).stream()
                        .collect(
                                Collectors.toMap(Sighting::uuid, EnclosedPictureController::title));
        return new Offer(pictures, evidence, titles);
    }

    private Optional<ReleasedPictures> choose(Offer offer, OpenProject bench) {
        if (offer.evidence().isEmpty()) {
            return Optional.of(ReleasedPictures.NONE);
        }
        var look = new EvidenceImages(bench.session(), tasks);
        var choice = new PictureChoice(look, offer.evidence(), offer.undrawn(), offer::title);
        if (!dialogs.askCarefully(
                Messages.text("common.pictures"), choice, choice.first(), choice::follow)) {
            bench.report(Messages.text("gate.cancelled_no_file_was_written"));
            return Optional.empty();
        }
        var wanted = choice.wanted();
        return Optional.of(offer.pictures().only(each -> wanted.contains(each.uuid())));
    }

    /// "Lorries at the bridge · graphic".
    private static String title(Sighting sighting) {
        return Stream.concat(
                        Stream.of(sighting.titleOrKind()),
                        sighting.sensitivity().stream().sorted().map(Sensitivity::label))
                .collect(Collectors.joining(" · "));
    }
}
