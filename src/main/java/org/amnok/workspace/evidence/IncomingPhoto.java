package org.amnok.workspace.evidence;

import java.nio.file.Path;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.amnok.domain.Problem;
import org.amnok.domain.date.When;
import org.amnok.domain.record.Evidence;
import org.amnok.domain.record.Original;
import org.amnok.media.PhotoFacts;
import org.jspecify.annotations.Nullable;

/// A file that was looked at and of which nothing is in the project yet.
///
/// @param original what it would be kept as; null when it cannot be kept
/// @param facts what it says of its camera
/// @param doubts what speaks against that, in sentences
/// @param there evidence of the project with the same bytes; null when there is none
/// @param isRepeated true when the same bytes came before among the files
/// @param trouble why it cannot be kept; null when it can
public record IncomingPhoto(
        Path file,
        @Nullable Original original,
        PhotoFacts facts,
        List<String> doubts,
        @Nullable Evidence there,
        boolean isRepeated,
        @Nullable Problem trouble) {

    public IncomingPhoto {
        doubts = List.copyOf(doubts);
    }

    static IncomingPhoto refused(Path file, Problem trouble) {
        return new IncomingPhoto(file, null, PhotoFacts.NONE, List.of(), null, false, trouble);
    }

    public String name() {
        var name = file.getFileName();
        return name == null ? file.toString() : name.toString();
    }

    /// True when it can be taken in and is not there yet.
    public boolean isNew() {
        return original != null && there == null && !isRepeated;
    }

    /// True when it can be looked at; false for a document, a video, or what is none of these.
    public boolean isPicture() {
        return original != null && EvidencePictures.canShow(original);
    }

    /// True when it says where its camera stood.
    public boolean hasStandpoint() {
        return isNew() && facts.position() != null;
    }

    /// True when it says when it was taken, by its camera's clock.
    public boolean saysWhen() {
        return facts.taken() != null;
    }

    /// The zone that its camera's clock was set to: the one a person says, or the likely one.
    public ZoneId clockZone(Optional<ZoneId> said) {
        return said.orElseGet(() -> PhotoTime.proposed(facts, When.PYONGYANG));
    }

    /// The bytes it would be kept as; empty when it cannot be kept.
    Optional<Original> kept() {
        return Optional.ofNullable(original);
    }
}
